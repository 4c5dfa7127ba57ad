import fc from 'fast-check';
import { topClasses } from './top-classes.js';

describe('topClasses', () => {
  it('is the start of the sorted order', () => {
    fc.assert(
      fc.property(
        fc.array(fc.float({ min: 0, max: 1, noNaN: true }), { minLength: 1, maxLength: 50 }),
        fc.integer({ min: 1, max: 8 }),
        (list, count) => {
          const scores = Float32Array.from(list);
          const sorted = [...scores.keys()].sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0));
          expect(topClasses(scores, count)).toEqual(sorted.slice(0, count));
        },
      ),
      { seed: 4 },
    );
  });
});
