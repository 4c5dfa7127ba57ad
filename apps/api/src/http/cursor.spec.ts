import { z } from 'zod';
import { Cursor } from './cursor.js';

const cursor = new Cursor('photos', z.tuple([z.string(), z.number()]));
const numbers = new Cursor('numbers', z.number());

it('comes back as it was written', () => {
  expect(cursor.read(cursor.write(['é', 0.1]))).toEqual(['é', 0.1]);
  expect(cursor.read(undefined)).toBeUndefined();
});

it.each([
  ['nothing', ''],
  ['nonsense', 'zzz'],
  ['what is no base64', '!'],
  ['another position', Buffer.from('["photos",["a"]]').toString('base64url')],
  ['that of another list', new Cursor('films', z.tuple([z.string(), z.number()])).write(['a', 1])],
])('refuses %s', (_, text) => {
  expect(() => cursor.read(text)).toThrow(expect.objectContaining({ status: 422 }));
});

it.each([
  [[1, 2, 3], { items: [1, 2], nextCursor: numbers.write(2) }],
  [[1, 2], { items: [1, 2], nextCursor: null }],
  [[], { items: [], nextCursor: null }],
])('of %j makes a page of two', (rows, page) => {
  expect(numbers.page(rows, 2, (last) => last)).toEqual(page);
});
