import { grouped } from '../grouped.js';
import { binomialTail, exactInterval } from './binomial.js';
import { expectedCalibrationError } from './calibration.js';
import type { ReplayedImage } from './replay-comparison.js';
import {
  type Answer,
  type ClassMeasure,
  type GatePolicy,
  type Measured,
  type Reason,
  type ReplayMeasure,
  type Verdict,
  type VerifiedMeasure,
} from './verdict.js';
import * as words from './verdict-words.js';

/**
 * A difference counts as clear when chance alone would give it more rarely than this. With two tests, overall and by class, an
 * equal candidate fails in fewer than one of twenty cases.
 */
const SIGNIFICANCE = 0.025;
/** Fewer verified images never make a loss of accuracy too much by itself. */
const IMAGES_FOR_ACCURACY_LOSS = 200;
/** Between the trained head and the exported model, in any score. */
const MAXIMUM_SCORE_DIFFERENCE = 1e-3;

/** A verified image, its label, and what both versions answer; `live` is null while nothing is live. */
export interface VerifiedImage {
  imageId: string;
  classId: string;
  live: Answer | null;
  candidate: Answer;
}

export interface JudgeInput {
  verified: readonly VerifiedImage[];
  /** From `compareReplay`. */
  replay: readonly ReplayedImage[];
  /** Classes of the live version; empty while nothing is live. */
  liveClasses: ReadonlySet<string>;
  /** Classes that the model came with, or had when its network was fine-tuned; empty where neither is so. */
  startClasses: ReadonlySet<string>;
  /** Names of classes, for the sentences. */
  classNames: ReadonlyMap<string, string>;
  /** Training images with a class for a label, and how many of them the candidate answers so. */
  learned: { images: number; right: number };
  /** Largest difference of a score between the trained head and the exported model; null where it was not compared. */
  parity: { images: number; largestDifference: number } | null;
  /** Images that the candidate was trained with. */
  trainedOn: ReadonlySet<string>;
  policy: GatePolicy;
}

/**
 * Whether a candidate may replace the live version. It may not when it is clearly worse on the verified images of the live version's
 * classes (exact one-sided McNemar test, overall and in any one class), when it changes clearly more replayed answers than the policy
 * allows without a label asking for it (what only labels have taught counts as far as the live version was sure of it), when it was
 * trained with what it is measured with, or when the exported model is not the trained one. The last two block it whatever the policy
 * says. Few images never fail a candidate by themselves; that they are few is said.
 */
export function judge(input: JudgeInput): Verdict {
  const { policy } = input;
  // Of a class that it does not have the live version has no photo right: what is gained there must hide no loss elsewhere.
  const known = measureVerified(input.verified.filter(({ classId }) => input.liveClasses.has(classId)));
  const all = measureVerified(input.verified);
  const classes = measureClasses(input.verified);
  const measured: Measured = {
    verified: { ...all, pValue: known.pValue, classes },
    replay: measureReplay(input),
    learned: input.learned,
    parity: input.parity,
    leaked: input.verified.flatMap(({ imageId }) => (input.trainedOn.has(imageId) ? imageId : [])),
  };
  const reasons = [
    learned(measured),
    verifiedAccuracy(all, known, policy),
    ...classAccuracy(classes, input),
    replayChange(measured.replay, policy),
    ...leak(measured),
    ...parity(measured),
    ...calibration(measured.verified),
  ];
  const failed = reasons.filter(({ passed }) => !passed);
  const blocked = failed.some(({ code }) => policy.mode === 'block' || code === 'leak' || code === 'parity');
  return { passed: failed.length === 0, allowed: !blocked, reasons, measured };
}

type Accuracy = Omit<VerifiedMeasure, 'classes'>;
type ClassAccuracy = Accuracy & Pick<ClassMeasure, 'classId'>;

function measureVerified(images: readonly VerifiedImage[]): Accuracy {
  const isRight = ({ classId }: VerifiedImage, answer: Answer | null) => answer?.classId === classId;
  const ids = (chosen: VerifiedImage[]) => chosen.map(({ imageId }) => imageId);
  const compared = images.filter(({ live }) => live !== null);
  const negative = compared.filter((image) => isRight(image, image.live) && !isRight(image, image.candidate));
  const positive = compared.filter((image) => !isRight(image, image.live) && isRight(image, image.candidate));
  const scored = (of: (image: VerifiedImage) => Answer | null) =>
    expectedCalibrationError(
      images.flatMap((image) => {
        const answer = of(image);
        return answer ? [{ score: answer.score, right: isRight(image, answer) }] : [];
      }),
    );
  const candidateRight = images.filter((image) => isRight(image, image.candidate)).length;
  return {
    images: images.length,
    candidateRight,
    interval: exactInterval(candidateRight, images.length),
    liveRight:
      compared.length < images.length ? null : images.filter((image) => isRight(image, image.live)).length,
    negativeFlips: ids(negative),
    positiveFlips: ids(positive),
    pValue: signTest(negative.length, positive.length),
    candidateCalibrationError: scored(({ candidate }) => candidate),
    liveCalibrationError: scored(({ live }) => live),
  };
}

/** Of each class that has images, most images first. */
function measureClasses(images: readonly VerifiedImage[]): ClassAccuracy[] {
  const classes = grouped(images, ({ classId }) => classId);
  const measures = [...classes].map(([classId, own]) => ({ classId, ...measureVerified(own) }));
  return measures.sort((a, b) => b.images - a.images);
}

/** Chance of at least `worse` of all flips being for the worse if both directions were equally likely. */
function signTest(worse: number, better: number): number {
  return binomialTail(worse, worse + better, 0.5);
}

function measureReplay({ replay: images, liveClasses, startClasses }: JudgeInput): ReplayMeasure {
  const changed = images.filter(({ live, candidate }) => live.classId !== candidate.classId);
  const unexpected = changed.filter(({ expected }) => !expected);
  // Scores of classes that labels taught were fitted to be true. Those that the model came with are too low: to go by them would forget.
  const wasRight = ({ live }: ReplayedImage) => (startClasses.has(live.classId) ? 1 : live.score);
  return {
    images: images.length,
    changed: changed.length,
    expected: changed.length - unexpected.length,
    unexpected: unexpected.map(({ imageId }) => imageId),
    lost: Math.round(unexpected.reduce((sum, image) => sum + wasRight(image), 0)),
    unexpectedToNewClass: unexpected.filter(({ candidate }) => !liveClasses.has(candidate.classId)).length,
  };
}

function learned({ learned: { images, right } }: Measured): Reason {
  return { code: 'learned', passed: true, says: words.learned(images, right) };
}

function verifiedAccuracy(all: Accuracy, known: Accuracy, policy: GatePolicy): Reason {
  const lost = ((known.liveRight ?? 0) - known.candidateRight) / Math.max(1, known.images);
  const clearly = known.pValue < SIGNIFICANCE;
  const tooMuch = known.images >= IMAGES_FOR_ACCURACY_LOSS && lost > policy.maximumAccuracyLoss;
  const passed = !clearly && !tooMuch;
  const says = passed
    ? words.verifiedAccuracy(all)
    : words.worseAccuracy(all.images, known, clearly ? null : policy.maximumAccuracyLoss);
  return { code: 'verified-accuracy', passed, says };
}

/**
 * Only classes that fail: that all others pass is said by the overall accuracy. The more classes could fail by chance, the
 * clearer each has to be (Bonferroni's correction); those that the live version does not have cannot.
 */
function classAccuracy(
  measures: readonly ClassAccuracy[],
  { liveClasses, classNames }: Pick<JudgeInput, 'liveClasses' | 'classNames'>,
): Reason[] {
  const couldFail = measures.filter(
    ({ classId, negativeFlips, positiveFlips }) =>
      liveClasses.has(classId) && signTest(negativeFlips.length + positiveFlips.length, 0) < SIGNIFICANCE,
  );
  return couldFail
    .filter(({ pValue }) => pValue < SIGNIFICANCE / couldFail.length)
    .map(({ classId, ...measure }) => ({
      code: 'class-accuracy',
      passed: false,
      says: words.classAccuracy(classNames.get(classId) ?? classId, measure),
    }));
}

function replayChange(replay: ReplayMeasure, policy: GatePolicy): Reason {
  const chance = binomialTail(replay.lost, replay.images, policy.maximumUnexpectedChange);
  const passed = chance >= SIGNIFICANCE;
  return {
    code: 'replay-change',
    passed,
    says: words.replayChange(replay, policy.maximumUnexpectedChange, passed),
  };
}

function leak({ leaked, verified }: Measured): Reason[] {
  if (leaked.length === 0) return [];
  return [{ code: 'leak', passed: false, says: words.leak(leaked.length, verified.images) }];
}

function parity({ parity: compared }: Measured): Reason[] {
  if (!compared) return [];
  const passed = compared.largestDifference <= MAXIMUM_SCORE_DIFFERENCE;
  return [{ code: 'parity', passed, says: words.parity(passed) }];
}

function calibration({ images, candidateCalibrationError: error }: VerifiedMeasure): Reason[] {
  if (error === null || images < words.enoughToJudge) return [];
  return [{ code: 'calibration', passed: true, says: words.calibration(error) }];
}
