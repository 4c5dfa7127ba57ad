import { z } from 'zod';
import { pageOf, readCursor, writeCursor } from './cursor.js';

const schema = z.tuple([z.string(), z.number()]);

it('comes back as it was written', () => {
  expect(readCursor(writeCursor(['é', 0.1]), schema)).toEqual(['é', 0.1]);
  expect(readCursor(undefined, schema)).toBeUndefined();
});

it.each(['', 'zzz', '!', writeCursor(['a'])])('refuses %p', (cursor) => {
  expect(() => readCursor(cursor, schema)).toThrow(expect.objectContaining({ status: 422 }));
});

it.each([
  [[1, 2, 3], { items: [1, 2], nextCursor: writeCursor([2]) }],
  [[1, 2], { items: [1, 2], nextCursor: null }],
  [[], { items: [], nextCursor: null }],
])('of %j makes a page of two', (rows, page) => {
  expect(pageOf(rows, 2, (last) => [last])).toEqual(page);
});
