import { allRightSays } from './all-right-words';

describe('allRightSays', () => {
  it.each([
    [0, 3, 'The photos are loading…'],
    [1, 3, 'The one that is loaded is right'],
    [2, 3, 'The 2 that are loaded are right'],
    [3, 3, 'All 3 are right'],
    [2, 2, 'Both are right'],
    [1, 1, 'It is right'],
  ])('of %i of %i says: %s', (count, shown, says) => {
    expect(allRightSays(count, shown)).toBe(says);
  });
});
