import { shownScore } from './shown-score.js';

describe('shownScore', () => {
  it.each([0, 1, 0.5, 0.1, 0.95507467, 0.0036104498, 1.2e-12])('gives %p back', (score) =>
    expect(shownScore(Math.fround(score))).toBe(score),
  );

  it('is the same float of 32 bits', () => {
    for (let step = 1; step <= 1000; step++) {
      const score = Math.fround(step / 1009);
      expect(Math.fround(shownScore(score))).toBe(score);
    }
  });
});
