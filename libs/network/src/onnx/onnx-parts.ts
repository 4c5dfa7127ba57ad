import { floatBytes } from '../float-bytes.js';
import type { Head } from '../head.js';
import type { ConvolutionLayer, DepthwiseLayer } from '../network.js';
import type { Padding } from '../same-padding.js';
import type { OnnxAttribute, OnnxGraph, OnnxTensor } from './onnx.js';

/** Adds what makes `scores` of `embedding`. */
export function addHead(graph: OnnxGraph, head: Head): void {
  graph.initializers.push(
    floats('classifier.kernel', [head.features, head.classes], head.kernel),
    floats('classifier.bias', [head.classes], head.bias),
  );
  graph.nodes.push(
    { op: 'Gemm', inputs: ['embedding', 'classifier.kernel', 'classifier.bias'], outputs: ['logits'] },
    { op: 'Softmax', inputs: ['logits'], outputs: ['scores'], attributes: { axis: { int: -1 } } },
  );
  graph.outputs.unshift({ name: 'scores', dtype: 'float32', shape: ['batch', head.classes] });
}

export function convolutionAttributes(
  layer: ConvolutionLayer | DepthwiseLayer,
  { before, after }: Padding,
): Record<string, OnnxAttribute> {
  const { kernelSize, stride } = layer;
  return {
    kernel_shape: { ints: [kernelSize, kernelSize] },
    strides: { ints: [stride, stride] },
    // The starts of height and width, then their ends.
    pads: { ints: [before, before, after, after] },
    group: { int: layer.kind === 'depthwise' ? layer.channels : 1 },
  };
}

export function floats(name: string, shape: number[], values: Float32Array): OnnxTensor {
  return { name, dtype: 'float32', shape, data: floatBytes(values) };
}

/** A list of them. */
export function integers(name: string, ...values: number[]): OnnxTensor {
  const data = new Uint8Array(BigInt64Array.from(values, BigInt).buffer);
  return { name, dtype: 'int64', shape: [values.length], data };
}
