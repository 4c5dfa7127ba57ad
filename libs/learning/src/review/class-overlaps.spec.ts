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
    expect(classOverlaps(answers, new Set(['pug', 'beagle', 'cup']), new Set())).toEqual([
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

  describe('of a model that started with the cup', () => {
    const overlaps = (live: string, candidate: string, count = 5) =>
      classOverlaps(moves(live, candidate, count), new Set(['cup', 'mug', 'beaker']), new Set(['cup']));

    it('tells of a class that is live already, and takes over what there was from the start', () => {
      expect(overlaps('cup', 'mug')).toMatchObject([{ classId: 'mug', from: [{ classId: 'cup' }] }]);
    });

    it('tells of a new name for what people taught', () => {
      expect(overlaps('mug', 'tankard')).toMatchObject([{ classId: 'tankard', from: [{ classId: 'mug' }] }]);
    });

    it('has nothing to say of what two taught classes take from each other', () => {
      expect(overlaps('mug', 'beaker')).toEqual([]);
    });
  });

  it('is empty without any', () => {
    expect(classOverlaps([], new Set(), new Set())).toEqual([]);
  });
});
