import { floatBytes } from './float-bytes.js';
import type { Tensors } from './safetensors.js';

const MARK = 'mirroring';

/**
 * Weights of a network that sees each photo and its mirror image, and gives the mean of both embeddings: more answers are
 * right, for twice the work (test-time augmentation, Krizhevsky et al. 2012).
 */
export function withMirroring(weights: Tensors): Tensors {
  return new Map([...weights, [MARK, { dtype: 'F32', shape: [1], data: floatBytes(Float32Array.of(1)) }]]);
}

/** Whether these are of a network that sees mirror images, too. */
export function mirrors(weights: Tensors): boolean {
  return weights.has(MARK);
}
