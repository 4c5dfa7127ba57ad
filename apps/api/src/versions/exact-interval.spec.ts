import { exactInterval } from './exact-interval.js';

describe('exactInterval', () => {
  // As scipy.stats.binomtest(right, images).proportion_ci(method='exact') gives them.
  it.each([
    [8, 10, 0.443905, 0.974786],
    [0, 20, 0, 0.168433],
    [20, 20, 0.831567, 1],
    [950, 1000, 0.934597, 0.962673],
  ])('of %i of %i', (right, images, low, high) => {
    const interval = exactInterval(right, images);
    expect(interval.low).toBeCloseTo(low, 4);
    expect(interval.high).toBeCloseTo(high, 4);
  });
});
