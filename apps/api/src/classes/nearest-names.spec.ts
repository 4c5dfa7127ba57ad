import { nearestNames } from './nearest-names.js';

const names = [
  'ant',
  'espresso',
  'espresso maker',
  'giant panda',
  'lesser panda',
  'hotdog',
  'cup',
  'Cardigan',
  'a',
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
    ['koala', []],
    [' ', []],
    ['a'.repeat(10_000), []],
  ])('of %j', (typed, expected) => {
    expect(nearestNames(typed, names)).toEqual(expected);
  });
});
