import { nextPlace } from './next-place';

describe('where an arrow leads to in a grid', () => {
  it.each([
    ['ArrowRight', 1, 2],
    ['ArrowLeft', 1, 0],
    ['ArrowDown', 1, 4],
    ['ArrowUp', 4, 1],
    ['Home', 4, 0],
    ['End', 1, 6],
    ['ArrowLeft', 0, -1],
    ['ArrowUp', 2, -1],
    ['ArrowDown', 5, -1],
    ['ArrowRight', 6, -1],
    ['a', 3, -1],
  ])('%s from %i', (key, from, to) => {
    expect(nextPlace(key, from, 7, 3)).toBe(to);
  });
});
