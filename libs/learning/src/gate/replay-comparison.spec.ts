import { seededRandom } from '../random.js';
import { referenceArithmetic } from '../testing/reference-arithmetic.js';
import { compareReplay } from './replay-comparison.js';

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

  it('goes by the cosine to the mean of all, of more images than are looked at together', async () => {
    const features = 4;
    const random = seededRandom(5);
    // All lie far off in one direction, and references at very different distances from the mean.
    const rowsOf = (count: number) =>
      Array.from({ length: count }, () => {
        const size = 4 * random() ** 3;
        return Array.from({ length: features }, () => 5 + size * (random() - 0.5));
      });
    const [known, shown] = [rowsOf(40), rowsOf(300)];
    const all = [...known, ...shown];
    const mean = Array.from(
      { length: features },
      (_, at) => all.reduce((s, row) => s + (row[at] ?? 0), 0) / 340,
    );
    const centred = (row: number[]) => row.map((value, at) => value - (mean[at] ?? 0));
    const cosine = (a: number[], b: number[]) =>
      a.reduce((sum, value, at) => sum + value * (b[at] ?? 0), 0) / Math.hypot(...a) / Math.hypot(...b);
    const nearest = (row: number[]) => {
      const cosines = known.map((one) => cosine(centred(one), centred(row)));
      return cosines.indexOf(Math.max(...cosines));
    };
    const classIds = known.map((_, at) => `class-${at % 3}`);
    const told = await compareReplay({
      features,
      images: shown.map((_, at) => ({
        imageId: `${at}`,
        live: answer('other'),
        candidate: answer('class-1'),
      })),
      embeddings: Float32Array.from(shown.flat()),
      references: { embeddings: Float32Array.from(known.flat()), classIds },
      withdrawn: new Set(),
      arithmetic: referenceArithmetic,
    });
    expect(told.map(({ expected }) => expected)).toEqual(shown.map((row) => nearest(row) % 3 === 1));
  });

  it('expects nothing where nothing changed', async () => {
    expect(await compare([8, 2], 'fork', 'fork')).toBe(false);
  });
});
