import { codec } from './codec.js';

/** Names a model, one of its versions (none: the latest), and the signature to run (none: `serving_default`). */
export interface ModelSpec {
  name: string;
  version?: { value: number } | null;
  versionLabel?: string;
  signatureName?: string;
}

/** Tensors are encoded: see `encodeTensor` and `decodeTensor`. */
export interface PredictRequest {
  modelSpec?: ModelSpec | null;
  inputs: Record<string, Uint8Array>;
  outputFilter: string[];
}

/** Tensors are encoded: see `encodeTensor` and `decodeTensor`. */
export interface PredictResponse {
  outputs: Record<string, Uint8Array>;
  modelSpec?: ModelSpec | null;
}

export interface GetModelMetadataRequest {
  modelSpec?: ModelSpec | null;
  metadataField: string[];
}

export interface GetModelMetadataResponse {
  modelSpec?: ModelSpec | null;
  metadata: Record<string, { typeUrl: string; value: Uint8Array }>;
}

export interface TensorInfo {
  name: string;
  /** A name of tensorflow.DataType, such as `DT_UINT8`. */
  dtype: string;
  /** A size of -1 is any size. */
  tensorShape?: { dim: { size: number }[] } | null;
}

export interface SignatureDef {
  inputs: Record<string, TensorInfo>;
  outputs: Record<string, TensorInfo>;
  methodName: string;
}

export interface SignatureDefMap {
  signatureDef: Record<string, SignatureDef>;
}

export interface GetModelStatusRequest {
  modelSpec?: ModelSpec | null;
}

/** The states a version goes through, only forward; END with an error message is a version that failed. */
export type VersionState = 'UNKNOWN' | 'START' | 'LOADING' | 'AVAILABLE' | 'UNLOADING' | 'END';

export interface ModelVersionStatus {
  version: number;
  state: VersionState;
  /** A gRPC status code and its message; 0 is OK. */
  status?: { errorCode: number; errorMessage: string } | null;
}

export interface GetModelStatusResponse {
  modelVersionStatus: ModelVersionStatus[];
}

export const predictRequest = codec<PredictRequest>('tensorflow.serving.PredictRequest');
export const predictResponse = codec<PredictResponse>('tensorflow.serving.PredictResponse');
export const getModelMetadataRequest = codec<GetModelMetadataRequest>(
  'tensorflow.serving.GetModelMetadataRequest',
);
export const getModelMetadataResponse = codec<GetModelMetadataResponse>(
  'tensorflow.serving.GetModelMetadataResponse',
);
export const getModelStatusRequest = codec<GetModelStatusRequest>('tensorflow.serving.GetModelStatusRequest');
export const getModelStatusResponse = codec<GetModelStatusResponse>(
  'tensorflow.serving.GetModelStatusResponse',
);
export const signatureDefMap = codec<SignatureDefMap>('tensorflow.serving.SignatureDefMap');

/** The type URL under which GetModelMetadata carries a SignatureDefMap. */
export const SIGNATURE_DEF_MAP_URL = 'type.googleapis.com/tensorflow.serving.SignatureDefMap';
