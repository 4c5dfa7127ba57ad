import { fitGrid } from './fit-grid';

describe('how many photos are seen at once', () => {
  it.each([
    ['a desk', { width: 1168, height: 590 }, { columns: 7, count: 21 }],
    ['a wide desk', { width: 1392, height: 590 }, { columns: 9, count: 27 }],
    ['a large screen', { width: 1552, height: 770 }, { columns: 9, count: 27 }],
    ['a low window', { width: 1168, height: 250 }, { columns: 7, count: 7 }],
    ['a tall screen', { width: 1168, height: 2_000 }, { columns: 5, count: 25 }],
    ['a phone', { width: 358, height: 470 }, { columns: 3, count: 9 }],
    ['no room at all', { width: 120, height: 0 }, { columns: 2, count: 2 }],
  ])('on %s', (_what, room, fits) => {
    expect(fitGrid(room, 27)).toEqual(fits);
  });
});
