/** All that is kept of one classified image. */
export interface PredictionRecord {
  id: string;
  modelId: string;
  version: number;
  by: string;
  image: { sha256: string; bytes: number; width: number; height: number; contentType: string };
  backbone: string;
  /** The embedding. */
  vector: Float32Array;
  classIds: string[];
  scores: number[];
  margin: number;
  unknown: boolean;
}
