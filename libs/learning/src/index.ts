export { datasetHash } from './datasets/dataset-hash.js';
export { nearDuplicates, nearDuplicatesByClass } from './datasets/near-duplicates.js';
export { assignParts } from './datasets/parts.js';
export { selectReplay, splitRehearsal, traffic } from './datasets/replay.js';
export { estimateFineTune } from './fine-tune/estimate.js';
export { fineTune } from './fine-tune/fine-tune.js';
export type {
  FineTuneResult,
  TuneExample,
} from './fine-tune/fine-tune-input.js';
export { type FineTunePolicy, fineTunePolicyFor, HALF_FROM } from './fine-tune/fine-tune-policy.js';
export type { TensorFlow } from './fine-tune/tensorflow.js';
export { fitHead } from './fit/fit-head.js';
export {
  type ClassifierHead,
  type FitHeadInput,
  type FitProgress,
  fitStages,
} from './fit/fit-input.js';
export { highest } from './fit/fit-table.js';
export type { HeadFit, HeadFitReport } from './fit/head-fit.js';
export { joinedRows } from './fit/joined-rows.js';
export { unknownThreshold } from './fit/unknown-threshold.js';
export { exactInterval } from './gate/binomial.js';
export { expectedCalibrationError } from './gate/calibration.js';
export { type JudgeInput, judge } from './gate/judge.js';
export { percentSet } from './gate/percent-set.js';
export { compareReplay, type ReplayedImage } from './gate/replay-comparison.js';
export type {
  Answer,
  Verdict,
} from './gate/verdict.js';
export type { Gradient, GradientEngine, GradientProblem, HeadArithmetic } from './gradient-engine.js';
export { grouped } from './grouped.js';
export { rowsOf } from './matrices.js';
export { seededRandom, shuffled } from './random.js';
export { classOverlaps } from './review/class-overlaps.js';
export { type Drift, type DriftSample, enoughForDrift, measureDrift } from './review/drift.js';
export { neighbourScores } from './review/neighbour-scores.js';
export { suspectLabels } from './review/suspect-labels.js';
export { typicalOrder } from './review/typical-order.js';
