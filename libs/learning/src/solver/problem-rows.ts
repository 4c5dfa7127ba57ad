import type { GradientProblem } from '../gradient-engine.js';
import { rowsOf } from '../matrices.js';

/** Some rows of a problem, as a problem with such weights; its first rows in their order without a copy. */
export function problemRows(
  { features, classes, embeddings, targets, offsets }: Omit<GradientProblem, 'weights'>,
  rows: readonly number[],
  weights: Float32Array,
): GradientProblem {
  const inOrder = rows.every((row, at) => row === at);
  const part = (matrix: Float32Array, size: number) =>
    inOrder ? matrix.subarray(0, rows.length * size) : rowsOf(matrix, size, rows);
  return {
    features,
    classes,
    embeddings: part(embeddings, features),
    targets: part(targets, classes),
    weights,
    ...(offsets && { offsets: part(offsets, classes) }),
  };
}
