/** Where rows are so alike that single precision cannot tell them apart. */
export class NotPositiveDefinite extends Error {
  override name = 'NotPositiveDefinite';
}

/**
 * The lower triangle L with L · Lᵀ = `matrix` `[size, size]`, of which only the lower triangle is read; above it stand zeros.
 * @throws NotPositiveDefinite
 */
export function cholesky(matrix: Float64Array, size: number): Float64Array {
  const factor = new Float64Array(matrix.length);
  for (let row = 0; row < size; row++) {
    const own = factor.subarray(row * size, (row + 1) * size);
    own.set(matrix.subarray(row * size, row * size + row + 1));
    const diagonal = own[row] as number;
    const rest = diagonal - substituted(factor, own, row);
    if (!(rest > 0)) throw new NotPositiveDefinite('The matrix is not positive definite');
    own[row] = Math.sqrt(rest);
  }
  return factor;
}

/**
 * Replaces the first `count` elements of `vector` by L⁻¹ · vector (forward substitution), and gives their squared length.
 * `factor` is `[count or more, vector.length]`.
 */
export function substituted(factor: Float64Array, vector: Float64Array, count: number): number {
  const size = vector.length;
  let squares = 0;
  for (let row = 0; row < count; row++) {
    let value = vector[row] as number;
    for (let at = 0; at < row; at++) value -= (factor[row * size + at] as number) * (vector[at] as number);
    value /= factor[row * size + row] as number;
    vector[row] = value;
    squares += value * value;
  }
  return squares;
}

/** L⁻¹ · matrix, where `factor` is L and the matrix `[size, columns]`; it is overwritten. */
export function solvedLower(factor: Float64Array, matrix: Float64Array, columns: number): Float64Array {
  const size = matrix.length / columns;
  for (let row = 0; row < size; row++) {
    for (let at = 0; at < row; at++) addRow(matrix, row, at, -(factor[row * size + at] as number), columns);
    scaleRow(matrix, row, 1 / (factor[row * size + row] as number), columns);
  }
  return matrix;
}

/** L⁻ᵀ · matrix, likewise. */
export function solvedUpper(factor: Float64Array, matrix: Float64Array, columns: number): Float64Array {
  const size = matrix.length / columns;
  for (let row = size - 1; row >= 0; row--) {
    scaleRow(matrix, row, 1 / (factor[row * size + row] as number), columns);
    for (let at = 0; at < row; at++) addRow(matrix, at, row, -(factor[row * size + at] as number), columns);
  }
  return matrix;
}

function addRow(matrix: Float64Array, to: number, from: number, factor: number, columns: number): void {
  for (let at = to * columns, other = from * columns; at < (to + 1) * columns; at++, other++)
    matrix[at] = (matrix[at] as number) + factor * (matrix[other] as number);
}

function scaleRow(matrix: Float64Array, row: number, factor: number, columns: number): void {
  for (let at = row * columns; at < (row + 1) * columns; at++) matrix[at] = (matrix[at] as number) * factor;
}
