import { seededRandom } from '../random.js';
import { suspectLabels } from './suspect-labels.js';

const classes = 3;

/** Scores of a good model, and labels of which every tenth is wrong. */
function planted(rows: number) {
  const random = seededRandom(3);
  const truth = Array.from({ length: rows }, (_, row) => row % classes);
  const scores = Float32Array.from({ length: rows * classes }, () => 0);
  for (const [row, right] of truth.entries()) {
    const sure = 0.55 + 0.4 * random();
    for (let column = 0; column < classes; column++)
      scores[row * classes + column] = column === right ? sure : (1 - sure) / (classes - 1);
  }
  const labels = Int32Array.from(truth, (right, row) => (row % 10 === 0 ? (right + 1) % classes : right));
  return { scores, labels, truth };
}

describe('suspectLabels', () => {
  it('finds the wrong labels and says what they more likely are', () => {
    const { scores, labels, truth } = planted(300);
    const found = suspectLabels(scores, labels);
    // Of 30: the noise is estimated, and rather too low.
    expect(found).toHaveLength(26);
    expect(found.every(({ row }) => row % 10 === 0)).toBe(true);
    expect(found.every(({ row, likely }) => likely === truth[row])).toBe(true);
    const doubts = found.map(({ doubt }) => doubt);
    expect(doubts).toEqual([...doubts].sort((a, b) => b - a));
  });

  it('finds images of a class that has no labels', () => {
    const sure = [0.9, 0.05, 0.05];
    const none = [0.004, 0.002, 0.994];
    const rows = Array.from({ length: 40 }, (_, row) => (row % 10 === 0 ? none : sure));
    const found = suspectLabels(Float32Array.from(rows.flat()), new Int32Array(40));
    expect(found.map(({ row, likely }) => [row, likely])).toEqual([0, 10, 20, 30].map((row) => [row, 2]));
  });

  it('orders by how far below its class a label scores, even where it scores nothing', () => {
    const sure = [0.9, 0.1];
    const rows = Array.from({ length: 20 }, (_, row) => (row < 2 ? [row / 10, 1 - row / 10] : sure));
    rows.push(...Array.from({ length: 20 }, () => [0.1, 0.9]));
    const labels = Int32Array.from(rows, (_, row) => (row < 20 ? 0 : 1));
    const found = suspectLabels(Float32Array.from(rows.flat()), labels);
    expect(found.map(({ row }) => row)).toEqual([0, 1]);
    expect(found[0]?.doubt).toBeCloseTo(Math.log(0.815 / 1e-9), 2);
    expect(found[1]?.doubt).toBeCloseTo(Math.log(1 + 0.815 / 0.1), 5);
  });

  it('suspects no label that its row scores highest', () => {
    const { scores, truth } = planted(90);
    expect(suspectLabels(scores, Int32Array.from(truth))).toEqual([]);
  });

  it('nor one that it scores as high as another, whichever comes first', () => {
    const even = [0.5, 0.5];
    const rows = Array.from({ length: 40 }, (_, row) => (row < 20 || row > 37 ? even : [0.1, 0.9]));
    const labels = Int32Array.from(rows, (_, row) => (row < 20 ? 0 : 1));
    expect(suspectLabels(Float32Array.from(rows.flat()), labels)).toEqual([]);
  });

  it('never suspects the only label of a class', () => {
    const scores = Float32Array.of(0.1, 0.9, 0.1, 0.9, 0.2, 0.8, 0.1, 0.9);
    expect(suspectLabels(scores, Int32Array.of(0, 1, 1, 1))).toEqual([]);
  });

  it('takes no labels for none, and refuses what does not fit', () => {
    expect(suspectLabels(new Float32Array(0), new Int32Array(0))).toEqual([]);
    expect(() => suspectLabels(new Float32Array(5), Int32Array.of(0, 1))).toThrow('5 scores for 2 labels');
    expect(() => suspectLabels(new Float32Array(4), Int32Array.of(0, 2))).toThrow('no column');
  });
});
