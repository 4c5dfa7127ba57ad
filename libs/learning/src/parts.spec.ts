import { createHash } from 'node:crypto';
import { assignParts, type LabelledImage, type PartCounts } from './parts.js';

const imageId = (name: string | number) => createHash('sha256').update(String(name)).digest('hex');
const images = (classId: string | null, count: number, from = 0): LabelledImage[] =>
  Array.from({ length: count }, (_, at) => ({ imageId: imageId(`${classId}${from + at}`), classId }));
const verifiedOf = (parts: Map<string, string>) =>
  [...parts.values()].filter((part) => part === 'verified').length;

describe('assignParts', () => {
  it.each([
    [1, 0],
    [3, 0],
    [4, 1],
    [8, 1],
    [9, 2],
    [100, 20],
  ])('of %i labels of a class verifies %i', (count, verified) => {
    const parts = assignParts(new Map(), images('fork', count));
    expect(parts.size).toBe(count);
    expect(verifiedOf(parts)).toBe(verified);
  });

  it('counts each class by itself, and "none of these" as one', () => {
    const fresh = ['fork', 'spoon', null].flatMap((classId) => images(classId, 3));
    expect(verifiedOf(assignParts(new Map(), fresh))).toBe(0);
    expect(verifiedOf(assignParts(new Map(), [...fresh, ...images(null, 1, 3)]))).toBe(1);
  });

  it('goes on from what a class has', () => {
    const existing = new Map([['fork', { training: 3, verified: 0 }]]);
    expect([...assignParts(existing, images('fork', 1)).values()]).toEqual(['verified']);
    expect(existing.get('fork')).toEqual({ training: 3, verified: 0 });
  });

  it('keeps near one in five however the labels come in', () => {
    const counts: PartCounts = { training: 0, verified: 0 };
    for (let at = 0; at < 50; at++) {
      for (const part of assignParts(new Map([['fork', counts]]), images('fork', 1, at)).values())
        counts[part]++;
    }
    expect(counts).toEqual({ training: 40, verified: 10 });
  });

  it('does not depend on the order', () => {
    const fresh = [...images('fork', 9), ...images('spoon', 6)];
    const sorted = (parts: Map<string, string>) => [...parts].sort();
    expect(sorted(assignParts(new Map(), fresh.toReversed()))).toEqual(sorted(assignParts(new Map(), fresh)));
  });

  it('refuses an image that stands there twice', () => {
    expect(() => assignParts(new Map(), [...images('fork', 1), ...images('fork', 1)])).toThrow('twice');
  });
});
