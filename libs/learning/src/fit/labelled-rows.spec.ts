import { labelledRows } from './labelled-rows.js';

describe('labelledRows', () => {
  const labels = [...Array<string>(96).fill('cat'), ...Array<string>(4).fill('dog'), null];
  const weightsOf = (anchored: boolean) => {
    const rows = labelledRows(labels, ['dog', 'cat'], { noneWeight: 0.03, anchored });
    const of = (target: number | null) => rows.filter((row) => row.target === target);
    const sum = (target: number) => of(target).reduce((all, { weight }) => all + weight, 0);
    expect([of(1).length, of(0).length, of(null)]).toEqual([
      96,
      4,
      [{ index: 100, target: null, weight: 0.03 }],
    ]);
    return { cat: sum(1), dog: sum(0) };
  };

  it('lets each class count the same where there is nothing to be lost', () => {
    const { cat, dog } = weightsOf(false);
    expect(cat).toBeCloseTo(50, 6);
    expect(dog).toBeCloseTo(50, 6);
  });

  it('lets a class of few count less where an anchor would be lost, and a label 1 in the mean', () => {
    const { cat, dog } = weightsOf(true);
    expect(cat / dog).toBeCloseTo(Math.sqrt(96 / 4), 6);
    expect(cat + dog).toBeCloseTo(100, 6);
  });

  it('knows every label', () => {
    expect(() => labelledRows(['fox'], ['dog'], { noneWeight: 0, anchored: false })).toThrow('fox');
  });
});
