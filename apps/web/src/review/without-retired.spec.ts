import type { ReviewItem } from '../api/types';
import { retiredClasses, withoutRetired } from './without-retired';

type Why = ReviewItem['why'];

describe('withoutRetired', () => {
  const retired = retiredClasses([
    { id: 'cup', status: 'active', mergedInto: null },
    { id: 'ladle', status: 'retired', mergedInto: null },
    { id: 'mug', status: 'retired', mergedInto: 'cup' },
  ]);
  const named = (id: string) => ({ classId: id, name: id });
  const answered = (ids: string[], why: Partial<Why> = {}) => ({
    predictions: ids.map((id) => ({ ...named(id), score: 0.5 })),
    why: { order: 'suspect', label: null, likely: null, splitInto: [], similar: 1, ...why } satisfies Why,
  });

  it('leaves out what nobody can agree with any more', () => {
    expect(withoutRetired(answered(['ladle', 'mug', 'cup']), retired)).toEqual(answered(['mug', 'cup']));
  });

  it.each<[string, Partial<Why>, Partial<Why>]>([
    ['a label', { label: named('ladle'), likely: named('cup') }, { likely: named('cup') }],
    ['what speaks against it', { label: named('cup'), likely: named('ladle') }, { label: named('cup') }],
    ['what it was split into', { splitInto: [named('ladle'), named('cup')] }, { splitInto: [named('cup')] }],
  ])('leaves out %s, too', (_what, before, after) => {
    expect(withoutRetired(answered(['cup'], before), retired)).toEqual(answered(['cup'], after));
  });

  it('gives the very photo where there is nothing to leave out', () => {
    const item = answered(['mug', 'cup'], { label: named('mug'), likely: named('cup') });
    expect(withoutRetired(item, retired)).toBe(item);
  });
});
