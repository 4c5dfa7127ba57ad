export type { Allowance } from './bounded-reader.js';
export * from './config-messages.js';
export {
  decodeTensor,
  readTensorHeader,
  type TensorHeader,
} from './decode-tensor.js';
export { arrayTypes, dtypes } from './dtype.js';
export { encodeTensor } from './encode-tensor.js';
export * from './inference-messages.js';
export * from './messages.js';
export { encodePredictRequest } from './predict-message.js';
export { healthService, modelService, predictionService, type UnaryMethod } from './services.js';
export { shortestFloat } from './shortest-float.js';
export {
  type DType,
  elementCount,
  type NumericDType,
  type NumericTensor,
  type Tensor,
  type TensorOf,
} from './tensor.js';
export { TensorError } from './tensor-error.js';
export { readTextConfig } from './text-config.js';
export { readRecords, writeRecords } from './tfrecord.js';
