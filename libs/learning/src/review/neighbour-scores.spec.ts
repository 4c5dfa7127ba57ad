import { seededRandom } from '../random.js';
import { neighbourScores } from './neighbour-scores.js';
import { suspectLabels } from './suspect-labels.js';

const FEATURES = 64;

/** Two clusters, `half` rows each. */
function clusters(half: number): Float32Array {
  const random = seededRandom(1);
  return Float32Array.from({ length: 2 * half * FEATURES }, (_, at) => {
    const first = at < half * FEATURES;
    return ((at % 2 === 0) === first ? 1 : 0) + 0.3 * random();
  });
}

describe('neighbourScores', () => {
  const half = 20;
  const labels = Int32Array.from({ length: 2 * half }, (_, row) => (row < half ? 0 : 1));

  it('says of a row what its neighbours are', () => {
    const scores = neighbourScores(clusters(half), FEATURES, labels, 3);
    for (const [row, label] of labels.entries()) {
      const line = scores.subarray(row * 3, row * 3 + 3);
      expect(line[label]).toBeGreaterThan(0.9);
      expect(line.reduce((sum, score) => sum + score, 0)).toBeCloseTo(1, 5);
    }
  });

  it('lets planted wrong labels be found', () => {
    const wrong = labels.slice();
    for (const row of [3, 11, 25]) wrong[row] = 1 - (labels[row] as number);
    const scores = neighbourScores(clusters(half), FEATURES, wrong, 2);
    expect(
      suspectLabels(scores, wrong)
        .map(({ row }) => row)
        .sort((a, b) => a - b),
    ).toEqual([3, 11, 25]);
  });

  it('knows nothing of a single row', () => {
    expect([...neighbourScores(new Float32Array(FEATURES).fill(1), FEATURES, Int32Array.of(0), 2)]).toEqual([
      0.5, 0.5,
    ]);
  });
});
