export { widestRanges } from './activation-ranges.js';
export { assets } from './assets.js';
export { backboneKey } from './backbone-key.js';
export { efficientNetLite, efficientNetLite0 } from './efficientnet-lite.js';
export { floatBytes } from './float-bytes.js';
export { halves, withHalving } from './halving.js';
export { type Head, pretrainedHead, readHead, scoreEmbeddings, writeHead } from './head.js';
export {
  type IncludedBackbone,
  includedBackbone,
  includedBackbones,
  joinSafetensors,
} from './included-backbones.js';
export { layerWeights } from './layer-weights.js';
export { mirrors, withMirroring } from './mirroring.js';
export type {
  ConvolutionLayer,
  DepthwiseLayer,
  Layer,
  NetworkDescription,
} from './network.js';
export { emitCalibrationOnnx } from './onnx/calibration.js';
export type { OnnxNode, OnnxTensor, OnnxValue } from './onnx/onnx.js';
export { encodeOnnx } from './onnx/onnx.js';
export { emitBackboneOnnx, emitOnnx } from './onnx/onnx-emitter.js';
export { rangesIn, withRanges } from './ranges-in-weights.js';
export {
  readSafetensors,
  type SafeTensor,
  type Tensors,
  toFloat32,
  writeSafetensors,
} from './safetensors.js';
export { samePadding } from './same-padding.js';
export { emitSavedModel } from './saved-model/emit-saved-model.js';
export { emitTfjs, type TfjsModel } from './tfjs/tfjs-emitter.js';
