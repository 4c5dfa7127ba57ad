import { type ModelClass, nextClasses } from './class-order.js';

const active = (id: string): ModelClass => ({ id, name: `class ${id}`, status: 'active' });
const retired = (id: string): ModelClass => ({ ...active(id), status: 'retired' });
const ids = (classes: ModelClass[]) => classes.map(({ id }) => id).join('');

describe('nextClasses', () => {
  it('keeps the live order and adds taught classes, oldest first', () => {
    const classes = ['a', 'b', 'c', 'd', 'e'].map(active);
    expect(ids(nextClasses(['c', 'a'], classes, new Set(['e', 'b', 'a'])))).toBe('cabe');
  });

  it('keeps the column of a retired class and adds none', () => {
    expect(ids(nextClasses(['a', 'b'], [active('a'), retired('b'), retired('c')], new Set(['c'])))).toBe(
      'ab',
    );
  });

  it('drops what exists no more', () => {
    expect(ids(nextClasses(['a', 'x', 'b'], [active('a'), active('b')], new Set()))).toBe('ab');
  });
});
