import type * as Core from '@tensorflow/tfjs-core';

/**
 * TensorFlow.js as far as fine-tuning uses it: the namespace of `@tensorflow/tfjs-core`, or of tfjs-node's own copy of it,
 * with a backend chosen. It is handed over rather than imported, since every binding brings its own.
 */
export type TensorFlow = typeof Core;
export type { Scalar, Tensor, Tensor1D, Tensor2D, Tensor3D, Tensor4D, Variable } from '@tensorflow/tfjs-core';

/** Runs a kernel that tfjs has no function for, and only its own gradients use. */
export function runKernel<T extends Core.Tensor>(
  tf: TensorFlow,
  name: string,
  inputs: Record<string, Core.Tensor>,
  attributes: Record<string, unknown>,
): T {
  return tf.engine().runKernel(name, inputs, attributes as Core.NamedAttrMap) as T;
}

export function hasKernel(tf: TensorFlow, name: string): boolean {
  return tf.getKernel(name, tf.getBackend()) !== undefined;
}
