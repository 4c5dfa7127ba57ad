import { answeredClasses } from '../live/answered-classes.js';
import type { LiveVersion, NamedClass } from '../live/live-model.js';
import { isUnknown, margin, rank } from './rank.js';

function version(...active: boolean[]): LiveVersion {
  return versionOf(active.map((each, index) => named(`${index}`, each)));
}
function named(id: string, active = true, mergedInto: string | null = null): NamedClass {
  return { id, name: `class ${id}`, active, mergedInto };
}
function versionOf(classes: NamedClass[], others: NamedClass[] = []): LiveVersion {
  const byId = new Map([...classes, ...others].map((each) => [each.id, each]));
  return { number: 1, classes, answered: answeredClasses(classes, byId), unknownBelow: null };
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

  it('adds up what is merged, over several steps too, also into a class that the version does not have', () => {
    const classes = [named('0'), named('1', false, '2'), named('2', false, '0'), named('3', false, 'new')];
    const ranked = rank(new Float32Array([0.1, 0.2, 0.3, 0.4]), versionOf(classes, [named('new')]), 5);
    expect(ids(ranked)).toEqual(['0', 'new']);
    expect(ranked.map(({ score }) => score)).toEqual([expect.closeTo(0.6), expect.closeTo(0.4)]);
  });

  it('leaves out what is merged into a retired class', () => {
    const classes = [named('0'), named('1', false, '2'), named('2', false)];
    expect(rank(new Float32Array([0.1, 0.2, 0.7]), versionOf(classes), 5)).toEqual([
      { class: classes[0], score: 1 },
    ]);
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

describe('isUnknown', () => {
  const answer = (unknownBelow: number | null) => {
    const one = { ...version(true, true), unknownBelow };
    return isUnknown(rank(new Float32Array([0.4, 0.6]), one, 2), one);
  };
  it('goes by the best score, where the version has a threshold', () => {
    expect([answer(null), answer(0.5), answer(0.7)]).toEqual([false, false, true]);
  });
});
