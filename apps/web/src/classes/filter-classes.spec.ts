import type { Class } from '../api/types';
import { filterClasses } from './filter-classes';

const one = (name: string, change: Partial<Class> = {}): Class => ({
  id: name,
  name,
  status: 'active',
  synset: null,
  mergedInto: null,
  labels: 0,
  recheck: 0,
  inLiveVersion: true,
  createdAt: '2026-11-01T00:00:00Z',
  ...change,
});
const classes = [
  one('ant', { labels: 2 }),
  one('brick', { inLiveVersion: false, labels: 5 }),
  one('cat', { status: 'retired', labels: 9 }),
  one('dog'),
];
const names = (...args: [Parameters<typeof filterClasses>[1], string]) =>
  filterClasses(classes, ...args).map(({ name }) => name);

describe('filterClasses', () => {
  it.each([
    ['active', '', ['ant', 'brick', 'dog']],
    ['labelled', '', ['brick', 'ant']],
    ['new', '', ['brick']],
    ['retired', '', ['cat']],
    ['active', 'bri', ['brick']],
    ['active', 'cat', []],
  ] as const)('%s and %j gives %j', (filter, search, expected) => {
    expect(names(filter, search)).toEqual(expected);
  });
});
