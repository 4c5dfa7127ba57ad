import { classNameKey, editDistance } from './class-name.js';

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

describe('editDistance', () => {
  it.each([
    ['', '', 0],
    ['abc', 'abc', 0],
    ['kitten', 'sitting', 3],
    ['abc', 'abcd', 1],
  ])('%j to %j is %d', (a, b, distance) => {
    expect(editDistance(a, b, 5)).toBe(distance);
    expect(editDistance(b, a, 5)).toBe(distance);
  });

  it('gives up beyond the most', () => {
    expect(editDistance('kitten', 'sitting', 2)).toBeGreaterThan(2);
  });
});
