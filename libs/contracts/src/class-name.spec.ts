import { classNameKey } from './class-name.js';

describe('classNameKey', () => {
  it.each([
    ['  Panda ', 'panda'],
    ['GIANT\tpanda', 'giant panda'],
    ['Cafe\u0301', 'caf\u00e9'],
    ['ﬁsh', 'fish'],
    ['Straße', 'strasse'],
    ['STRASSE', 'strasse'],
    ['\u039f\u0394\u039f\u03a3', '\u03bf\u03b4\u03bf\u03c2'],
  ])('%j compares as %j', (name, key) => {
    expect(classNameKey(name)).toBe(key);
  });
});
