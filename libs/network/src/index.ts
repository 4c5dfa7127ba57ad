export type { OnnxAttribute, OnnxDtype, OnnxGraph, OnnxNode, OnnxTensor, OnnxValue } from './onnx.js';
export { encodeOnnx } from './onnx.js';
