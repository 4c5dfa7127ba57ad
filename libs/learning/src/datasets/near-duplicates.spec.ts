import { seededRandom } from '../random.js';
import { referenceArithmetic } from '../testing/reference-arithmetic.js';
import { nearDuplicates, nearDuplicatesByClass } from './near-duplicates.js';

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

const found = (embeddings: Float32Array, known = 0) =>
  nearDuplicates(referenceArithmetic, embeddings, features, known);

describe('nearDuplicates', () => {
  it.each([
    ['few', 20],
    ['many', 300],
  ])('groups copies with what they are copies of, among %s', async (_, rows) => {
    const groups = await found(imagesWithCopies(rows, [3, 7, 3], 0.2));
    expect([...groups.subarray(rows)]).toEqual([3, 7, 3]);
    expect([...groups.subarray(0, rows)]).toEqual([...Array(rows).keys()]);
  });

  it('groups many frames of one scene, whose mean is the scene itself', async () => {
    const random = seededRandom(3);
    const scene = Float32Array.from({ length: features }, random);
    const frames = Float32Array.from(
      { length: 200 * features },
      (_, at) => (scene[at % features] as number) + 0.2 * (random() - 0.5),
    );
    expect(new Set(await found(frames))).toEqual(new Set([0]));
  });

  it('does not compare what is known with one another', async () => {
    const embeddings = imagesWithCopies(10, [3, 5], 0.2);
    expect([...(await found(embeddings, 11)).subarray(10)]).toEqual([10, 5]);
  });

  it('leaves apart what has changed much', async () => {
    expect((await found(imagesWithCopies(10, [2], 4)))[10]).toBe(10);
  });

  it('takes rows of zeros to be like nothing', async () => {
    expect([...(await found(new Float32Array(3 * features)))]).toEqual([0, 1, 2]);
  });
});

describe('nearDuplicatesByClass', () => {
  it('groups copies of one class alone', async () => {
    const classes = ['a', 'a', 'b', 'a', 'b', 'a', 'b'];
    const embeddings = imagesWithCopies(4, [1, 1, 2], 0.2);
    expect([...(await nearDuplicatesByClass(referenceArithmetic, embeddings, classes))]).toEqual([
      0, 1, 2, 3, 4, 1, 2,
    ]);
  });
});
