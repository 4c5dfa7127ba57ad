import { editDistance, nearestNames } from './nearest-names.js';

const names = [
  'ant',
  'espresso',
  'espresso maker',
  'giant panda',
  'lesser panda',
  'hotdog',
  'cup',
  'Cardigan',
];

describe('nearestNames', () => {
  it.each([
    ['espreso', ['espresso']],
    ['panda', ['giant panda', 'lesser panda']],
    ['hot dog', ['hotdog']],
    ['CARDIGAN', ['Cardigan']],
    ['giant pandas', ['giant panda', 'ant']],
    ['cup of espresso', ['espresso', 'cup']],
    ['xyzzy', []],
    [' ', []],
    ['a'.repeat(10_000), []],
  ])('of %j', (typed, expected) => {
    expect(nearestNames(typed, names)).toEqual(expected);
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
