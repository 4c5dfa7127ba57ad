import { encodeOnnx, type OnnxNode, type OnnxTensor, type OnnxValue } from '@amend/network';

/** `embeddings · kernel + bias → logits` as an ONNX file. */
export function logitsGraph(): Uint8Array {
  return encodeOnnx({
    name: 'head-logits',
    initializers: [],
    inputs: [floats('embeddings', 'rows', 'features'), ...parameters],
    nodes: [node('Gemm', ['embeddings', 'kernel', 'bias'], 'logits')],
    outputs: [floats('logits', 'rows', 'classes')],
  });
}

/**
 * Loss and gradient of a softmax layer as an ONNX file: two matrix products around a softmax. `weights` [rows, 1] add up
 * to 1; `offsets` are [rows, classes], or [1, 1] where there are none.
 */
export function gradientGraph(): Uint8Array {
  return encodeOnnx({
    name: 'head-gradient',
    initializers: [axis('overRows', 0), axis('overClasses', 1)],
    inputs: [
      floats('embeddings', 'rows', 'features'),
      floats('targets', 'rows', 'classes'),
      floats('offsets', 'offsetRows', 'offsetClasses'),
      floats('weights', 'rows', 'one'),
      ...parameters,
    ],
    nodes: [
      node('Gemm', ['embeddings', 'kernel', 'bias'], 'linear'),
      node('Add', ['linear', 'offsets'], 'logits'),
      node('LogSoftmax', ['logits'], 'logScores', { axis: { int: 1 } }),
      node('Mul', ['targets', 'logScores'], 'agreement'),
      node('ReduceSum', ['agreement', 'overClasses'], 'rowAgreement'),
      node('Mul', ['rowAgreement', 'weights'], 'weightedAgreement'),
      node('ReduceSum', ['weightedAgreement'], 'totalAgreement', { keepdims: { int: 0 } }),
      node('Neg', ['totalAgreement'], 'loss'),
      node('Exp', ['logScores'], 'scores'),
      node('Sub', ['scores', 'targets'], 'difference'),
      node('Mul', ['difference', 'weights'], 'weightedDifference'),
      node('Gemm', ['embeddings', 'weightedDifference'], 'kernelGradient', { transA: { int: 1 } }),
      node('ReduceSum', ['weightedDifference', 'overRows'], 'biasGradient', { keepdims: { int: 0 } }),
    ],
    outputs: [
      floats('loss'),
      floats('kernelGradient', 'features', 'classes'),
      floats('biasGradient', 'classes'),
    ],
  });
}

const parameters = [floats('kernel', 'features', 'classes'), floats('bias', 'classes')];

function floats(name: string, ...shape: string[]): OnnxValue {
  return { name, dtype: 'float32', shape };
}

function node(
  op: string,
  inputs: string[],
  output: string,
  attributes: NonNullable<OnnxNode['attributes']> = {},
): OnnxNode {
  return { op, inputs, outputs: [output], attributes };
}

function axis(name: string, index: number): OnnxTensor {
  return { name, dtype: 'int64', shape: [1], data: new Uint8Array(BigInt64Array.of(BigInt(index)).buffer) };
}
