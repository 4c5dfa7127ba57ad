import type { Tensor, Tensor1D, Tensor2D, TensorFlow } from './tensorflow.js';

/** tfjs's wasm backend multiplies matrices with XNNPACK only as they stand, and sums well only along the last side. */
const wantsPlainProducts = (tf: TensorFlow) => tf.getBackend() === 'wasm';

/** aᵀ · b */
export function transposedProduct(tf: TensorFlow, a: Tensor2D, b: Tensor2D): Tensor2D {
  return wantsPlainProducts(tf) ? tf.matMul(tf.transpose(a), b) : tf.matMul(a, b, true, false);
}

/** a · bᵀ */
export function productTransposed(tf: TensorFlow, a: Tensor2D, b: Tensor2D): Tensor2D {
  return wantsPlainProducts(tf) ? tf.matMul(a, tf.transpose(b)) : tf.matMul(a, b, false, true);
}

/** The sums over all but the last side. */
export function sumOverPlaces(tf: TensorFlow, tensor: Tensor): Tensor1D {
  const channels = tensor.shape.at(-1) as number;
  const places: Tensor2D = tf.reshape(tensor, [-1, channels]);
  if (!wantsPlainProducts(tf)) return tf.sum(places, 0);
  return tf.reshape(tf.matMul(tf.ones([1, places.shape[0]]), places), [channels]);
}
