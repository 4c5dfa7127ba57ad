import { compareScores } from './compare-scores.js';

const scores = (...values: number[]) => Float32Array.from(values);
const expected = scores(0.25, 0.75, 0.5, 0.5);

describe('compareScores', () => {
  it.each([
    [
      scores(0.25, 0.75, 0.5, 0.5),
      true,
      /^Two photos answered as trained: the largest difference is less than 0\.000001\.$/,
    ],
    [scores(0.2505, 0.7495, 0.5, 0.5), true, /0\.0005/],
    [scores(0.25, 0.75, 0.5000018, 0.5), true, /difference is 0\.000002\.$/],
    [scores(0.25, 0.75, 0.502, 0.498), false, /not those that were trained: .*0\.002, and 0\.001 is allowed/],
    [scores(0.25, 0.75, 0.5, 0.6), false, /add up to 1\.1/],
    [scores(0.25, 0.75, Number.NaN, 0.5), false, /not a number/],
    [scores(0.25, 0.75), false, /1 scores an image came back, not 2/],
  ])('%p', (served, passed, says) => {
    const result = compareScores(served, expected, 2, 'Two photos');
    expect(result.passed).toBe(passed);
    expect(result.says).toMatch(says);
  });
});
