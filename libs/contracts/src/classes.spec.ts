import { classNameSchema } from './classes.js';

describe('classNameSchema', () => {
  it.each(['panda', '大熊猫', '42', '?', '🐼', 'a\u200bb'])('takes %j', (name) => {
    expect(classNameSchema.parse(name)).toBe(name);
  });

  it.each([
    '',
    '  ',
    '\u3164',
    '\u2800',
    '\u115f\uffa0',
    '\u200b',
    '\u200b\u2060',
    '\u0301',
    'a\u0007b',
    'a\u0085b',
    'caf\ufffd',
  ])('refuses %j', (name) => {
    expect(classNameSchema.safeParse(name).success).toBe(false);
  });
});
