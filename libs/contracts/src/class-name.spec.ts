import { classNameKey } from './class-name.js';

describe('classNameKey', () => {
  it.each([
    ['  Panda ', 'panda'],
    ['GIANT\tpanda', 'giant panda'],
    ['Cafe\u0301', 'caf\u00e9'],
    ['ﬁsh', 'fish'],
  ])('%j compares as %j', (name, key) => {
    expect(classNameKey(name)).toBe(key);
  });
});
