import type { Verdict } from '@amend/learning';
import type { TrainedVersion } from '../messages.js';

const CLASSES_SHOWN = 200;

/** A verdict as it is stored and shown: what was measured as plain numbers. */
export function verdictAnswer(
  { passed, allowed, reasons, measured }: Verdict,
  classNames: ReadonlyMap<string, string>,
): TrainedVersion['verdict'] {
  const { verified, replay, learned, parity } = measured;
  return {
    passed,
    allowed,
    reasons,
    measured: {
      verifiedImages: verified.images,
      verifiedRight: verified.candidateRight,
      verifiedLow: verified.interval.low,
      verifiedHigh: verified.interval.high,
      verifiedRightLive: verified.liveRight,
      positiveFlips: verified.positiveFlips.length,
      negativeFlips: verified.negativeFlips.length,
      pValue: verified.pValue,
      calibrationError: verified.candidateCalibrationError,
      calibrationErrorLive: verified.liveCalibrationError,
      replayImages: replay.images,
      replayChanged: replay.changed,
      replayExpected: replay.expected,
      replayUnexpected: replay.unexpected.length,
      replayLost: replay.lost,
      replayUnexpectedToNewClass: replay.unexpectedToNewClass,
      trainedImages: learned.images,
      trainedRight: learned.right,
      parityImages: parity?.images ?? null,
      parityDifference: parity?.largestDifference ?? null,
    },
    classes: verified.classes
      .slice(0, CLASSES_SHOWN)
      .map(({ classId, images, candidateRight, liveRight, interval }) => ({
        classId,
        images,
        right: candidateRight,
        rightLive: liveRight,
        ...interval,
        name: classNames.get(classId) ?? classId,
      })),
    negativeFlips: verified.negativeFlips,
  };
}
