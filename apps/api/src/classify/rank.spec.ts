import type { LiveVersion } from '../live/live-model.js';
import { margin, rank } from './rank.js';

function version(...active: boolean[]): LiveVersion {
  const classes = active.map((each, index) => ({
    id: `${index}`,
    name: `class ${index}`,
    nameKey: `class ${index}`,
    active: each,
  }));
  return { number: 1, classes, allActive: active.every(Boolean) };
}
const ids = (ranked: ReturnType<typeof rank>) => ranked.map((each) => each.class.id);

describe('rank', () => {
  it('answers the best classes, descending', () => {
    const ranked = rank(new Float32Array([0.1, 0.5, 0.15, 0.25]), version(true, true, true, true), 3);
    expect(ids(ranked)).toEqual(['1', '3', '2']);
    expect(ranked.map(({ score }) => score)).toEqual([0.5, 0.25, expect.closeTo(0.15)]);
  });

  it('keeps the order of the version where scores are the same', () => {
    expect(ids(rank(new Float32Array([0.25, 0.25, 0.25, 0.25]), version(true, true, true, true), 2))).toEqual(
      ['0', '1'],
    );
  });

  it('leaves retired classes out, and lets the others sum to 1', () => {
    const ranked = rank(new Float32Array([0.1, 0.6, 0.3]), version(true, false, true), 5);
    expect(ids(ranked)).toEqual(['2', '0']);
    expect(ranked.map(({ score }) => score)).toEqual([expect.closeTo(0.75), expect.closeTo(0.25)]);
  });

  it('answers nothing where every class is retired', () => {
    expect(rank(new Float32Array([0.4, 0.6]), version(false, false), 5)).toEqual([]);
  });

  it('agrees with sorting', () => {
    const scores = Float32Array.from({ length: 500 }, (_, index) => ((index * 7919) % 499) / 500);
    const sorted = [...scores.keys()].toSorted((a, b) => (scores[b] as number) - (scores[a] as number));
    expect(ids(rank(scores, version(...Array<boolean>(500).fill(true)), 20))).toEqual(
      sorted.slice(0, 20).map(String),
    );
  });

  it('refuses scores of another version', () => {
    expect(() => rank(new Float32Array(3), version(true, true), 5)).toThrow('2 classes and answered 3');
  });
});

describe('margin', () => {
  it('is the lead of the best class', () => {
    expect(margin(rank(new Float32Array([0.7, 0.2, 0.1]), version(true, true, true), 5))).toBeCloseTo(0.5);
    expect(margin(rank(new Float32Array([1]), version(true), 5))).toBe(1);
    expect(margin([])).toBe(0);
  });
});
