import { shortestFloat } from './shortest-float.js';

describe('shortestFloat', () => {
  it.each([0, 1, 0.5, 0.1, 0.95507467, 0.0036104498, 1.2e-12, Number.NaN, Infinity])(
    'gives %p back',
    (value) => expect(shortestFloat(Math.fround(value))).toBe(value),
  );

  it('is the same float of 32 bits, also of what has more digits', () => {
    for (let step = 1; step <= 1000; step++) {
      const value = step / 1009;
      expect(Math.fround(shortestFloat(value))).toBe(Math.fround(value));
      expect(shortestFloat(value)).toBe(shortestFloat(Math.fround(value)));
    }
  });
});
