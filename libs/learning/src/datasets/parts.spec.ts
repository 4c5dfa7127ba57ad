import { createHash } from 'node:crypto';
import { seededRandom } from '../random.js';
import { referenceArithmetic } from '../testing/reference-arithmetic.js';
import { assignParts, type LabelledImage, type Part } from './parts.js';

const imageId = (name: string | number) => createHash('sha256').update(String(name)).digest('hex');
const images = (
  classId: string | null,
  count: number,
  { from = 0, part = null }: { from?: number; part?: Part | null } = {},
): LabelledImage[] =>
  Array.from({ length: count }, (_, at) => ({
    imageId: imageId(`${classId}${from + at}`),
    classId,
    part,
    embedding: null,
  }));
const countOf = (parts: Map<string, Part>, wanted: Part) =>
  [...parts.values()].filter((part) => part === wanted).length;

/** Photos of `scenes`, so many of each, those of a scene nearly the same. */
function shot(classId: string, scenes: number, each: number): LabelledImage[] {
  const random = seededRandom(3);
  return Array.from({ length: scenes }, (_, scene) => {
    const first = Float32Array.from({ length: 40 }, () => (random() < 0.25 ? random() * 4 : 0));
    return Array.from({ length: each }, (__, at) => ({
      imageId: imageId(`${classId} ${scene} ${at}`),
      classId,
      part: null,
      embedding: first.map((value) => value * (1 + 0.1 * (random() - 0.5))),
    }));
  }).flat();
}

const partsOf = (labelled: readonly LabelledImage[]) => assignParts(labelled, referenceArithmetic);

describe('assignParts', () => {
  it.each([
    [1, 0],
    [3, 0],
    [4, 1],
    [8, 1],
    [9, 2],
    [100, 20],
  ])('of %i labels of a class verifies %i', async (count, verified) => {
    const parts = await partsOf(images('fork', count));
    expect(parts.size).toBe(count);
    expect(countOf(parts, 'verified')).toBe(verified);
  });

  it('counts each class by itself, and "none of these" as one', async () => {
    const fresh = ['fork', 'spoon', null].flatMap((classId) => images(classId, 3));
    expect(countOf(await partsOf(fresh), 'verified')).toBe(0);
    expect(countOf(await partsOf([...fresh, ...images(null, 1, { from: 3 })]), 'verified')).toBe(1);
  });

  it('goes on from what a class has, which keeps its parts', async () => {
    const parts = await partsOf([
      ...images('fork', 3, { part: 'training' }),
      ...images('fork', 1, { from: 3 }),
    ]);
    expect([...parts]).toEqual([[imageId('fork3'), 'verified']]);
  });

  it('keeps near one in five however the labels come in', async () => {
    const labelled: LabelledImage[] = [];
    for (let at = 0; at < 50; at++) {
      const [fresh] = images('fork', 1, { from: at }) as [LabelledImage];
      const part = (await partsOf([...labelled, fresh])).get(fresh.imageId) as Part;
      labelled.push({ ...fresh, part });
    }
    expect(labelled.filter(({ part }) => part === 'verified')).toHaveLength(10);
  });

  it('does not depend on the order', async () => {
    const fresh = [...images('fork', 9), ...images('spoon', 6), ...shot('cup', 5, 3)];
    const sorted = (parts: Map<string, Part>) => [...parts].sort();
    expect(sorted(await partsOf(fresh.toReversed()))).toEqual(sorted(await partsOf(fresh)));
  });

  it('keeps photos that show nearly the same on one side, and still verifies one in five', async () => {
    const parts = await partsOf(shot('cup', 30, 4));
    for (let scene = 0; scene < 30; scene++) {
      const sides = [0, 1, 2, 3].map((at) => parts.get(imageId(`cup ${scene} ${at}`)));
      expect(new Set(sides).size).toBe(1);
    }
    expect(countOf(parts, 'verified')).toBe(24);
  });

  it('lets a new photo follow the one that it looks like: to the training part, if that learned from it', async () => {
    const scene = shot('cup', 1, 3);
    const part = async (sides: Part[]) => {
      const parts = await partsOf(scene.map((image, at) => ({ ...image, part: sides[at] ?? null })));
      return parts.get(imageId('cup 0 2'));
    };
    expect(await part(['verified'])).toBe('verified');
    expect(await part(['training'])).toBe('training');
    expect(await part(['verified', 'training'])).toBe('training');
  });

  it('refuses an image that stands there twice', async () => {
    await expect(partsOf([...images('fork', 1), ...images('fork', 1)])).rejects.toThrow('twice');
  });
});
