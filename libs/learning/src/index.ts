export { type DatasetRow, datasetHash } from './datasets/dataset-hash.js';
export { nearDuplicates, nearDuplicatesByClass } from './datasets/near-duplicates.js';
export { assignParts, type LabelledImage, type Part } from './datasets/parts.js';
export { type ReplaySplit, selectReplay, splitRehearsal } from './datasets/replay.js';
export { epochsFor, estimateFineTune, type FineTuneEstimate } from './fine-tune/estimate.js';
export { fineTune } from './fine-tune/fine-tune.js';
export type {
  FineTuneInput,
  FineTuneProgress,
  FineTuneResult,
  TuneExample,
} from './fine-tune/fine-tune-input.js';
export { defaultFineTunePolicy, type FineTunePolicy } from './fine-tune/fine-tune-policy.js';
export type { TensorFlow } from './fine-tune/tensorflow.js';
export { TrainableBackbone } from './fine-tune/trainable-backbone.js';
export { fitHead } from './fit/fit-head.js';
export {
  type ClassifierHead,
  defaultFitPolicy,
  type FitHeadInput,
  type FitPolicy,
  type FitProgress,
  type LabelledEmbeddings,
} from './fit/fit-input.js';
export { highest } from './fit/fit-table.js';
export type { HeadFit, HeadFitReport, SuspectedLabel } from './fit/head-fit.js';
export { joinedRows } from './fit/joined-rows.js';
export { type UnknownThresholdInput, unknownThreshold } from './fit/unknown-threshold.js';
export { exactInterval } from './gate/binomial.js';
export { expectedCalibrationError } from './gate/calibration.js';
export { type JudgeInput, judge, type VerifiedImage } from './gate/judge.js';
export { compareReplay, type ReplayComparisonInput, type ReplayedImage } from './gate/replay-comparison.js';
export {
  type Answer,
  defaultGatePolicy,
  type GatePolicy,
  type Measured,
  type Reason,
  type ReasonCode,
  type ReplayMeasure,
  type Verdict,
  type VerifiedMeasure,
} from './gate/verdict.js';
export type { Gradient, GradientEngine, GradientProblem, HeadArithmetic } from './gradient-engine.js';
export { seededRandom, shuffled } from './random.js';
export { type ClassOverlap, classOverlaps } from './review/class-overlaps.js';
export { type Drift, type DriftMeasure, type DriftSample, measureDrift } from './review/drift.js';
export { neighbourScores } from './review/neighbour-scores.js';
export { type SuspectLabel, suspectLabels } from './review/suspect-labels.js';
export { typicalOrder } from './review/typical-order.js';
