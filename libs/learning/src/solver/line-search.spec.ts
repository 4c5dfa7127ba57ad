import { lineSearch } from './line-search.js';

const along = (value: (step: number) => number, slope: (step: number) => number) => async (step: number) => ({
  point: Float64Array.of(step),
  value: value(step),
  gradient: Float64Array.of(slope(step)),
  slope: slope(step),
});

describe('lineSearch', () => {
  it.each([1e-4, 1, 1e4])('meets the strong Wolfe conditions from a first step of %d', async (firstStep) => {
    const value = (step: number) => -step / (step ** 2 + 2);
    const slope = (step: number) => (step ** 2 - 2) / (step ** 2 + 2) ** 2;
    const found = await lineSearch(along(value, slope), value(0), slope(0), firstStep);
    const step = found?.point[0] as number;
    expect(value(step)).toBeLessThanOrEqual(value(0) + 1e-4 * step * slope(0));
    expect(Math.abs(slope(step))).toBeLessThanOrEqual(0.9 * Math.abs(slope(0)));
  });

  it('finds nothing along a direction that leads up', async () => {
    const uphill = along(
      (step) => step,
      () => 1,
    );
    expect(await lineSearch(uphill, 0, 1, 1)).toBeNull();
  });

  it('finds nothing where the slope lies', async () => {
    const liar = along(
      (step) => step,
      () => -1,
    );
    expect(await lineSearch(liar, 0, -1, 1)).toBeNull();
  });
});
