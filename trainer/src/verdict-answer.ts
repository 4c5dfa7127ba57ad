import type { Verdict as VerdictAnswer } from '@amend/contracts';
import type { Verdict } from '@amend/learning';

/** A verdict as it is stored and shown: what was measured as plain numbers. */
export function verdictAnswer({ passed, reasons, measured }: Verdict): VerdictAnswer {
  const { verified, replay, learned, parity } = measured;
  return {
    passed,
    reasons,
    measured: {
      verifiedImages: verified.images,
      verifiedRight: verified.candidateRight,
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
      replayUnexpectedToNewClass: replay.unexpectedToNewClass,
      trainedImages: learned.images,
      trainedRight: learned.right,
      parityImages: parity?.images ?? null,
      parityDifference: parity?.largestDifference ?? null,
    },
    negativeFlips: verified.negativeFlips,
  };
}
