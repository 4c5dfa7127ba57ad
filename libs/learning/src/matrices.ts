import type { HeadArithmetic } from './gradient-engine.js';

const SQUARE = 32;

/** `left · right`, where `right` has so many columns. */
export function product(
  arithmetic: HeadArithmetic,
  left: Float32Array,
  right: Float32Array,
  columns: number,
): Promise<Float32Array> {
  const head = { features: right.length / columns, classes: columns, kernel: right };
  return arithmetic.logits({ ...head, bias: new Float32Array(columns) }, left);
}

/** In squares that fit into the cache: along whole rows each write would fetch a line of its own. */
export function transposed(matrix: Float32Array, columns: number): Float32Array {
  const rows = matrix.length / columns;
  const turned = new Float32Array(matrix.length);
  for (let top = 0; top < rows; top += SQUARE)
    for (let left = 0; left < columns; left += SQUARE)
      for (let row = top; row < Math.min(rows, top + SQUARE); row++)
        for (let column = left; column < Math.min(columns, left + SQUARE); column++)
          turned[column * rows + row] = matrix[row * columns + column] as number;
  return turned;
}

/** Some rows of a matrix of so many columns, as a matrix of their own. */
export function rowsOf(matrix: Float32Array, columns: number, rows: readonly number[]): Float32Array {
  const found = new Float32Array(rows.length * columns);
  for (const [at, row] of rows.entries())
    found.set(matrix.subarray(row * columns, (row + 1) * columns), at * columns);
  return found;
}
