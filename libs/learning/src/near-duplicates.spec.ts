import { nearDuplicates } from './near-duplicates.js';
import { seededRandom } from './random.js';

const features = 40;

/** Rows that have nothing in common, then near copies of the rows `copied`; hashes at random, a copy's one bit off. */
function imagesWithCopies(rows: number, copied: readonly number[], noise: number) {
  const random = seededRandom(7);
  const sparse = () => (random() < 0.25 ? random() * 4 : 0);
  const embeddings = Float32Array.from({ length: (rows + copied.length) * features }, sparse);
  const hashes = Uint32Array.from({ length: 2 * (rows + copied.length) }, () => random() * 2 ** 32);
  for (const [at, row] of copied.entries()) {
    const copy = rows + at;
    for (let feature = 0; feature < features; feature++)
      embeddings[copy * features + feature] =
        (embeddings[row * features + feature] as number) * (1 + noise * (random() - 0.5));
    hashes[2 * copy] = (hashes[2 * row] as number) ^ 4;
    hashes[2 * copy + 1] = hashes[2 * row + 1] as number;
  }
  return { embeddings, features, hashes };
}

describe('nearDuplicates', () => {
  it.each([
    ['few', 20],
    ['many', 100],
  ])('groups copies with what they are copies of, among %s', (_, rows) => {
    const groups = nearDuplicates(imagesWithCopies(rows, [3, 7, 3], 0.2));
    expect([...groups.subarray(rows)]).toEqual([3, 7, 3]);
    expect([...groups.subarray(0, rows)]).toEqual([...Array(rows).keys()]);
  });

  it('needs both where the embedding has changed much: the hash alone and a likeness alone say too little', () => {
    const alike = imagesWithCopies(10, [2], 2);
    expect(nearDuplicates(alike)[10]).toBe(2);
    const otherHash = { ...alike, hashes: alike.hashes.map((half, at) => (at >= 20 ? ~half : half)) };
    expect(nearDuplicates(otherHash)[10]).toBe(10);
    const otherImage = { ...alike, embeddings: alike.embeddings.slice().fill(0, 10 * features) };
    otherImage.embeddings[10 * features] = 1;
    expect(nearDuplicates(otherImage)[10]).toBe(10);
  });

  it('looks at pairs of fresh rows and of one with another', () => {
    const images = imagesWithCopies(6, [0, 1], 0.1);
    expect([...nearDuplicates(images, [7])]).toEqual([0, 1, 2, 3, 4, 5, 6, 1]);
    expect([...nearDuplicates(images, [])]).toEqual([0, 1, 2, 3, 4, 5, 6, 7]);
  });
});
