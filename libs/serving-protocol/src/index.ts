export type { Allowance } from './bounded-reader.js';
export type { Codec } from './codec.js';
export * from './config-messages.js';
export {
  type DecodeTensorOptions,
  decodeTensor,
  readTensorHeader,
  type TensorHeader,
} from './decode-tensor.js';
export { arrayTypes, type DTypeEntry, dtypeOfCode, dtypes } from './dtype.js';
export { encodeTensor, tensorParts } from './encode-tensor.js';
export * from './inference-messages.js';
export * from './messages.js';
export { encodePredictRequest } from './predict-message.js';
export { healthService, modelService, predictionService, type UnaryMethod } from './services.js';
export {
  type DType,
  elementCount,
  type NumericDType,
  type NumericTensor,
  type Tensor,
  type TensorData,
  type TensorOf,
} from './tensor.js';
export { TensorError } from './tensor-error.js';
export { readTextConfig } from './text-config.js';
export { RecordError, readRecords, writeRecords } from './tfrecord.js';
