import { classOverlaps } from './class-overlaps.js';

const moves = (live: string, candidate: string, count: number) =>
  Array.from({ length: count }, () => ({ live, candidate }));

describe('classOverlaps', () => {
  it('names the new classes that take images over, and from which', () => {
    const answers = [
      ...moves('pug', 'dog', 2),
      ...moves('beagle', 'dog', 5),
      ...moves('cup', 'mug', 3),
      ...moves('cup', 'cup', 50),
      ...moves('pug', 'beagle', 9),
      ...moves('cup', 'kettle', 2),
    ];
    expect(classOverlaps(answers, new Set(['pug', 'beagle', 'cup']))).toEqual([
      {
        classId: 'dog',
        images: 7,
        from: [
          { classId: 'beagle', images: 5 },
          { classId: 'pug', images: 2 },
        ],
      },
      { classId: 'mug', images: 3, from: [{ classId: 'cup', images: 3 }] },
    ]);
  });

  it('has nothing to say of what one new class takes from another', () => {
    expect(classOverlaps(moves('mug', 'dog', 5), new Set(['cup']))).toEqual([]);
  });

  it('is empty without any', () => {
    expect(classOverlaps([], new Set())).toEqual([]);
  });
});
