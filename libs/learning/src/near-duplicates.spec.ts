import { nearDuplicates } from './near-duplicates.js';
import { seededRandom } from './random.js';

const features = 200;

/** Rows that have nothing in common, then near copies of the rows `copied`. */
function imagesWithCopies(rows: number, copied: readonly number[], noise: number): Float32Array {
  const random = seededRandom(7);
  const sparse = () => (random() < 0.25 ? random() * 4 : 0);
  const embeddings = Float32Array.from({ length: (rows + copied.length) * features }, sparse);
  for (const [at, row] of copied.entries())
    for (let feature = 0; feature < features; feature++)
      embeddings[(rows + at) * features + feature] =
        (embeddings[row * features + feature] as number) * (1 + noise * (random() - 0.5));
  return embeddings;
}

describe('nearDuplicates', () => {
  it.each([
    ['few', 20],
    ['many', 200],
  ])('groups copies with what they are copies of, among %s', (_, rows) => {
    const groups = nearDuplicates(imagesWithCopies(rows, [3, 7, 3], 0.2), features);
    expect([...groups.subarray(rows)]).toEqual([3, 7, 3]);
    expect([...groups.subarray(0, rows)]).toEqual([...Array(rows).keys()]);
  });

  it('groups many frames of one scene, whose mean is the scene itself', () => {
    const random = seededRandom(3);
    const scene = Float32Array.from({ length: features }, random);
    const frames = Float32Array.from(
      { length: 200 * features },
      (_, at) => (scene[at % features] as number) + 0.2 * (random() - 0.5),
    );
    expect(new Set(nearDuplicates(frames, features))).toEqual(new Set([0]));
  });

  it('does not compare what is known with one another', () => {
    const embeddings = imagesWithCopies(10, [3, 5], 0.2);
    expect([...nearDuplicates(embeddings, features, 11).subarray(10)]).toEqual([10, 5]);
  });

  it('leaves apart what has changed much', () => {
    expect(nearDuplicates(imagesWithCopies(10, [2], 4), features)[10]).toBe(10);
  });
});
