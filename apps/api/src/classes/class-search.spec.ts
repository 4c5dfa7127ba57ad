import { searchByName } from './class-search.js';

const classes = ['pandanus', 'giant panda', 'panda', 'expandable', 'cup'].map((name) => ({ name }));

it('finds the name itself first, then where it begins the name, a word, or lies anywhere', () => {
  const found = searchByName(classes, ' PANDA ').map(({ name }) => name);
  expect(found).toEqual(['panda', 'pandanus', 'giant panda', 'expandable']);
});
