import { z } from 'zod';
import { readCursor, writeCursor } from './cursor.js';

const schema = z.tuple([z.string(), z.number()]);

it('comes back as it was written', () => {
  expect(readCursor(writeCursor(['é', 0.1]), schema)).toEqual(['é', 0.1]);
});

it.each(['', 'zzz', '!', writeCursor(['a'])])('refuses %p', (cursor) => {
  expect(() => readCursor(cursor, schema)).toThrow(expect.objectContaining({ status: 422 }));
});
