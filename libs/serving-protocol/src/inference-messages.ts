import { codec } from './codec.js';
import type { ModelSpec } from './messages.js';

/** What Classify and Regress are asked with: serialized tensorflow.Examples, each with what the context adds to it. */
export interface InferenceInput {
  exampleList?: { examples: Uint8Array[] } | null;
  exampleListWithContext?: { examples: Uint8Array[]; context: Uint8Array } | null;
}

/** Feature lists by the name of the feature; one of the three is set. */
export interface Example {
  features?: { feature: Record<string, Feature> } | null;
}

export interface Feature {
  bytesList?: { value: Uint8Array[] } | null;
  floatList?: { value: number[] } | null;
  /** In decimal: a number would not hold 64 bits. */
  int64List?: { value: string[] } | null;
}

/** A request of Classify, and of Regress. */
export interface ExamplesRequest {
  modelSpec?: ModelSpec | null;
  input?: InferenceInput | null;
}

export interface ClassificationResult {
  classifications: { classes: { label: string; score: number }[] }[];
}

export interface ClassificationResponse {
  result?: ClassificationResult | null;
  modelSpec?: ModelSpec | null;
}

export interface RegressionResult {
  regressions: { value: number }[];
}

export interface RegressionResponse {
  result?: RegressionResult | null;
  modelSpec?: ModelSpec | null;
}

export interface InferenceTask {
  modelSpec?: ModelSpec | null;
  /** `tensorflow/serving/classify` or `tensorflow/serving/regress` */
  methodName: string;
}

export interface MultiInferenceRequest {
  tasks: InferenceTask[];
  input?: InferenceInput | null;
}

export interface InferenceResult {
  modelSpec?: ModelSpec | null;
  classificationResult?: ClassificationResult | null;
  regressionResult?: RegressionResult | null;
}

export interface MultiInferenceResponse {
  results: InferenceResult[];
}

/** A request that was recorded, encoded, under the name of its kind. */
export type PredictionLog = Partial<
  Record<
    | 'classifyLog'
    | 'regressLog'
    | 'multiInferenceLog'
    | 'sessionRunLog'
    | 'predictLog'
    | 'predictStreamedLog',
    { request: Uint8Array } | null
  >
>;

export const example = codec<Example>('tensorflow.Example', String);
export const classificationRequest = codec<ExamplesRequest>('tensorflow.serving.ClassificationRequest');
export const classificationResponse = codec<ClassificationResponse>(
  'tensorflow.serving.ClassificationResponse',
);
export const regressionRequest = codec<ExamplesRequest>('tensorflow.serving.RegressionRequest');
export const regressionResponse = codec<RegressionResponse>('tensorflow.serving.RegressionResponse');
export const multiInferenceRequest = codec<MultiInferenceRequest>('tensorflow.serving.MultiInferenceRequest');
export const multiInferenceResponse = codec<MultiInferenceResponse>(
  'tensorflow.serving.MultiInferenceResponse',
);
export const predictionLog = codec<PredictionLog>('tensorflow.serving.PredictionLog');
