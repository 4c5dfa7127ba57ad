import { rankClasses } from './rank-classes';

const named = (name: string, labels = 0) => ({ id: name, name, labels });
const classes = [
  named('giant panda'),
  named('lesser panda', 3),
  named('pan'),
  named('Pandanus'),
  named('frying pan'),
  named('expanded foam'),
  named('tick'),
];
const names = (typed: string, limit = 10) =>
  rankClasses(classes, typed, limit).matches.map(({ name }) => name);

describe('rankClasses', () => {
  it('puts the very name first, then starts, then words, then parts', () => {
    expect(names('pan')).toEqual([
      'pan',
      'Pandanus',
      'lesser panda',
      'frying pan',
      'giant panda',
      'expanded foam',
    ]);
  });

  it('finds several words in any order', () => {
    expect(names('panda gi')).toEqual(['giant panda']);
  });

  it('guesses only where nothing holds what was typed', () => {
    expect(rankClasses(classes, 'giant pnada', 5)).toMatchObject({ guessed: true });
    expect(names('giant pnada')).toEqual(['giant panda']);
    expect(names('brick')).toEqual([]);
  });

  it('finds a name by its letters without their signs, after those that have just these', () => {
    const signed = [named('Überraschungsei'), named('café au lait'), named('wine cafeteria')];
    expect(rankClasses(signed, 'uberr', 5)).toEqual({ matches: [signed[0]], guessed: false });
    expect(rankClasses(signed, 'cafe', 5)).toEqual({ matches: [signed[2], signed[1]], guessed: false });
  });

  it('offers nothing for nothing, and no more than asked', () => {
    expect(names('  ')).toEqual([]);
    expect(names('pan', 2)).toHaveLength(2);
  });
});
