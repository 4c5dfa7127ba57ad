import fc from 'fast-check';
import { samePadding } from './same-padding.js';

describe('samePadding', () => {
  // From TensorFlow's own rule: https://www.tensorflow.org/api_docs/python/tf/nn#notes_on_padding_2
  it.each([
    { size: 224, kernelSize: 3, stride: 2, before: 0, after: 1, output: 112 },
    { size: 112, kernelSize: 3, stride: 1, before: 1, after: 1, output: 112 },
    { size: 56, kernelSize: 5, stride: 2, before: 1, after: 2, output: 28 },
    { size: 28, kernelSize: 5, stride: 1, before: 2, after: 2, output: 28 },
    { size: 75, kernelSize: 3, stride: 2, before: 1, after: 1, output: 38 },
    { size: 75, kernelSize: 5, stride: 2, before: 2, after: 2, output: 38 },
    { size: 7, kernelSize: 1, stride: 1, before: 0, after: 0, output: 7 },
    { size: 7, kernelSize: 1, stride: 2, before: 0, after: 0, output: 4 },
    { size: 1, kernelSize: 5, stride: 2, before: 2, after: 2, output: 1 },
  ])(
    'pads $size by $kernelSize/$stride with $before and $after',
    ({ size, kernelSize, stride, ...expected }) => {
      expect(samePadding(size, kernelSize, stride)).toEqual(expected);
    },
  );

  it('is the least padding that gives the output, its odd one at the end', () => {
    const sides = [
      fc.integer({ min: 1, max: 300 }),
      fc.integer({ min: 1, max: 7 }),
      fc.integer({ min: 1, max: 4 }),
    ] as const;
    fc.assert(
      fc.property(...sides, (size, kernelSize, stride) => {
        const { before, after, output } = samePadding(size, kernelSize, stride);
        const reached = (padded: number) => Math.floor((padded - kernelSize) / stride) + 1;
        expect(output).toBe(Math.ceil(size / stride));
        expect(reached(Math.max(size + before + after, kernelSize))).toBeGreaterThanOrEqual(output);
        if (before + after > 0) expect(reached(size + before + after - 1)).toBeLessThan(output);
        expect([0, 1]).toContain(after - before);
      }),
      { seed: 1 },
    );
  });
});
