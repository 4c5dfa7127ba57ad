import type { GradientProblem } from './gradient-engine.js';

/** Some rows of a problem, as a problem with such weights; its first rows in their order without a copy. */
export function problemRows(
  { features, classes, embeddings, targets, offsets }: Omit<GradientProblem, 'weights'>,
  rows: readonly number[],
  weights: Float32Array,
): GradientProblem {
  const inOrder = rows.every((row, at) => row === at);
  const part = (matrix: Float32Array, size: number) =>
    inOrder ? matrix.subarray(0, rows.length * size) : gathered(matrix, size, rows);
  return {
    features,
    classes,
    embeddings: part(embeddings, features),
    targets: part(targets, classes),
    weights,
    ...(offsets && { offsets: part(offsets, classes) }),
  };
}

function gathered(matrix: Float32Array, size: number, rows: readonly number[]): Float32Array {
  const found = new Float32Array(rows.length * size);
  for (let at = 0; at < rows.length; at++) {
    const from = (rows[at] as number) * size;
    found.set(matrix.subarray(from, from + size), at * size);
  }
  return found;
}
