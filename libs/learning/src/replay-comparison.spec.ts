import { compareReplay } from './replay-comparison.js';
import { referenceArithmetic } from './testing/reference-arithmetic.js';

// Two directions, and a mean between them.
const north = [9, 1];
const east = [1, 9];
const references = {
  embeddings: Float32Array.of(...north, ...north, ...east),
  classIds: ['fork', 'fork', null],
};
const answer = (classId: string) => ({ classId, score: 0.9 });
const compare = async (embedding: number[], from: string, to: string, withdrawn: string[] = []) => {
  const [image] = await compareReplay({
    features: 2,
    images: [{ imageId: 'a', live: answer(from), candidate: answer(to) }],
    embeddings: Float32Array.from(embedding),
    references,
    withdrawn: new Set(withdrawn),
    arithmetic: referenceArithmetic,
  });
  return image?.expected;
};

describe('compareReplay', () => {
  it('expects an image to move to the class of the labelled image that it is most like', async () => {
    expect(await compare([8, 2], 'spatula', 'fork')).toBe(true);
  });

  it('does not expect a move of an image that is more like something else', async () => {
    expect(await compare([2, 8], 'spatula', 'fork')).toBe(false);
  });

  it('does not expect a move to a class that the nearest label does not name', async () => {
    expect(await compare([8, 2], 'spatula', 'ladle')).toBe(false);
  });

  it('expects images to leave a class that was withdrawn', async () => {
    expect(await compare([2, 8], 'spatula', 'ladle', ['spatula'])).toBe(true);
  });

  it('expects nothing where nothing changed', async () => {
    expect(await compare([8, 2], 'fork', 'fork')).toBe(false);
  });
});
