import fc from 'fast-check';
import { widestRanges } from './activation-ranges.js';
import { int8Kernel, int32Bias, uint8Scale } from './quantise.js';

const level = fc.double({ min: -100, max: 100, noNaN: true });

describe('uint8Scale', () => {
  it('has zero as a level, and every value of the range within half a step of one', () => {
    fc.assert(
      fc.property(level, level, level, (a, b, value) => {
        const [lowest, highest] = [Math.min(a, b), Math.max(a, b)];
        const { scale, zeroPoint } = uint8Scale({ lowest, highest });
        expect(Number.isInteger(zeroPoint) && zeroPoint >= 0 && zeroPoint <= 255).toBe(true);
        const inside = Math.max(Math.min(0, lowest), Math.min(Math.max(0, highest), value));
        const rounded = Math.max(0, Math.min(255, Math.round(inside / scale) + zeroPoint));
        // Zero's level is rounded too, so that one end of the range may lie half a step further out.
        expect(Math.abs((rounded - zeroPoint) * scale - inside)).toBeLessThanOrEqual(scale * 1.01);
      }),
      { seed: 1 },
    );
  });

  it('takes a range that is nothing but zero', () => {
    expect(uint8Scale({ lowest: 0, highest: 0 })).toMatchObject({ zeroPoint: 0 });
    expect(uint8Scale({ lowest: 0, highest: 0 }).scale).toBeGreaterThan(0);
  });
});

describe('int8Kernel', () => {
  it('gives each output channel a scale of its own', () => {
    const kernel = Float32Array.of(1, 100, 0, -0.4, -40, 0, 0.25, 25, 0);
    const { data, scales } = int8Kernel(kernel, new Float32Array(3));
    expect([...data]).toEqual([127, 127, 0, -51, -51, 0, 32, 32, 0]);
    for (const [index, weight] of kernel.entries()) {
      const scale = scales[index % 3] as number;
      expect(Math.abs((data[index] as number) * scale - weight)).toBeLessThanOrEqual(scale / 2 + 1e-6);
    }
  });
});

it('counts a bias in steps of input and kernel', () => {
  const { data, scales } = int32Bias(Float32Array.of(1, -1), 0.5, Float32Array.of(0.25, 0.125));
  expect([...data]).toEqual([8, -16]);
  expect([...scales]).toEqual([0.125, 0.0625]);
});

it('takes the widest range of all images', () => {
  const one = new Map([['a', { lowest: -1, highest: 2 }]]);
  const other = new Map([['a', { lowest: -3, highest: 1 }]]);
  expect(widestRanges([one, other])).toEqual(new Map([['a', { lowest: -3, highest: 2 }]]));
  expect(() => widestRanges([])).toThrow(RangeError);
});
