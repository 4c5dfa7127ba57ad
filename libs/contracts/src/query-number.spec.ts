import { z } from 'zod';
import { queryNumber } from './query-number.js';

describe('queryNumber', () => {
  const schema = queryNumber(z.int().min(1).max(100).default(24));

  it.each([
    ['2', 2],
    ['100', 100],
    [undefined, 24],
  ])('takes %j', (text, number) => expect(schema.parse(text)).toBe(number));

  it.each([
    '0x2',
    '0b1',
    '1e1',
    ' 2',
    '2 ',
    '+2',
    '2.5',
    '.5',
    'Infinity',
    'two',
    '',
    '0',
    '-1',
    '101',
    ['2', '3'],
  ])('refuses %j', (text) => expect(schema.safeParse(text).success).toBe(false));
});
