import { binomialTail, exactInterval } from './binomial.js';

describe('binomialTail', () => {
  it.each([
    [0, 0, 0.5, 1],
    [5, 5, 0.5, 1 / 32],
    [4, 5, 0.5, 6 / 32],
    [1, 10, 0.05, 1 - 0.95 ** 10],
    // Summed in exact fractions.
    [3, 10, 0.05, 0.0115035574],
    [60, 1_000, 0.05, 0.0867321784],
    [3, 10, 1, 1],
  ])('of %i or more in %i at %d is %d', (successes, trials, chance, expected) => {
    expect(binomialTail(successes, trials, chance)).toBeCloseTo(expected, 7);
  });
});

describe('exactInterval', () => {
  // As R's binom.test has them.
  it.each([
    [0, 10, 0, 0.3085],
    [9, 10, 0.555, 0.9975],
    [5, 5, 0.4782, 1],
    [350, 400, 0.8385, 0.9058],
    [950, 1_000, 0.9346, 0.9627],
    [0, 0, 0, 1],
  ])('of %i in %i is %f to %f', (successes, trials, low, high) => {
    const found = exactInterval(successes, trials);
    expect(found.low).toBeCloseTo(low, 3);
    expect(found.high).toBeCloseTo(high, 3);
  });
});
