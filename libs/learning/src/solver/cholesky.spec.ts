import { cholesky, solvedLower, solvedUpper, substituted } from './cholesky.js';

const matrix = Float64Array.of(4, 2, -2, 2, 10, 2, -2, 2, 6);

describe('cholesky', () => {
  it('factors a matrix', () => {
    expect([...cholesky(matrix, 3)]).toEqual([2, 0, 0, 1, 3, 0, -1, 1, 2]);
  });

  it('refuses a matrix that is not positive definite', () => {
    expect(() => cholesky(Float64Array.of(1, 2, 2, 4), 2)).toThrow('positive definite');
  });
});

describe('substituted', () => {
  it('solves with the factor and gives the squared length', () => {
    const vector = Float64Array.of(2, 7, 6);
    expect(substituted(cholesky(matrix, 3), vector, 3)).toBe(1 + 4 + 2.5 ** 2);
    expect([...vector]).toEqual([1, 2, 2.5]);
  });
});

describe('solvedLower and solvedUpper', () => {
  it('solve for several columns', () => {
    const factor = cholesky(matrix, 3);
    expect([...solvedLower(factor, Float64Array.of(2, 4, 7, 5, 6, 0), 2)]).toEqual([1, 2, 2, 1, 2.5, 0.5]);
    expect([...solvedUpper(factor, Float64Array.of(2, 0, 4, 2, 2, 4), 2)]).toEqual([1, 1, 1, 0, 1, 2]);
  });
});
