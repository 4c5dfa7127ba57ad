export { exactInterval } from './binomial.js';
export { expectedCalibrationError } from './calibration.js';
export { type ClassOverlap, classOverlaps } from './class-overlaps.js';
export type { PullChoice } from './cross-validation.js';
export { type DatasetRow, datasetHash } from './dataset-hash.js';
export { type Drift, type DriftMeasure, type DriftSample, measureDrift } from './drift.js';
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
export { fitHead } from './fit-head.js';
export {
  type ClassifierHead,
  defaultFitPolicy,
  type FitHeadInput,
  type FitPolicy,
  type FitProgress,
  type LabelledEmbeddings,
} from './fit-input.js';
export { highest } from './fit-table.js';
export type { Gradient, GradientEngine, GradientProblem, HeadArithmetic } from './gradient-engine.js';
export type { HeadFit, HeadFitReport, SuspectedLabel } from './head-fit.js';
export { joinedRows } from './joined-rows.js';
export { type JudgeInput, judge, type VerifiedImage } from './judge.js';
export { nearDuplicates, nearDuplicatesByClass } from './near-duplicates.js';
export { neighbourScores } from './neighbour-scores.js';
export { assignParts, type LabelledImage, type Part } from './parts.js';
export { seededRandom, shuffled } from './random.js';
export { type ReplaySplit, selectReplay, splitRehearsal } from './replay.js';
export { compareReplay, type ReplayComparisonInput, type ReplayedImage } from './replay-comparison.js';
export { type SuspectLabel, suspectLabels } from './suspect-labels.js';
export { typicalOrder } from './typical-order.js';
export { type UnknownThresholdInput, unknownThreshold } from './unknown-threshold.js';
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
} from './verdict.js';
