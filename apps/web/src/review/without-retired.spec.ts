import { retiredClasses, withoutRetired } from './without-retired';

describe('withoutRetired', () => {
  const retired = retiredClasses([
    { id: 'cup', status: 'active', mergedInto: null },
    { id: 'ladle', status: 'retired', mergedInto: null },
    { id: 'mug', status: 'retired', mergedInto: 'cup' },
  ]);
  const answered = (...ids: string[]) => ({
    predictions: ids.map((classId) => ({ classId, name: classId, score: 0.5 })),
  });

  it('leaves out what nobody can agree with any more', () => {
    expect(withoutRetired(answered('ladle', 'mug', 'cup'), retired)).toEqual(answered('mug', 'cup'));
  });

  it('gives the very photo where there is nothing to leave out', () => {
    const item = answered('mug', 'cup');
    expect(withoutRetired(item, retired)).toBe(item);
  });
});
