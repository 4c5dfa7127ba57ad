import { allChosen, extended, nextLeft, nothingChosen, stillShown, toggled } from './selection';

const order = ['a', 'b', 'c', 'd', 'e'];

describe('a selection of photos', () => {
  it('takes one in, and gives it up again', () => {
    const one = toggled(nothingChosen, 'b');
    expect([...one.chosen]).toEqual(['b']);
    expect([...toggled(one, 'b').chosen]).toEqual([]);
  });

  it('reaches from the last one to another, either way, and keeps what was chosen', () => {
    const start = toggled(toggled(nothingChosen, 'e'), 'c');
    const back = extended(start, 'a', order);
    expect([...back.chosen].toSorted()).toEqual(['a', 'b', 'c', 'e']);
    expect([...extended(back, 'd', order).chosen].toSorted()).toEqual(['a', 'b', 'c', 'd', 'e']);
  });

  it('begins a range where there is none to reach from', () => {
    expect(extended(nothingChosen, 'd', order)).toEqual({ chosen: new Set(['d']), anchor: 'd' });
    const gone = { chosen: new Set<string>(), anchor: 'x' };
    expect([...extended(gone, 'd', order).chosen]).toEqual(['d']);
  });

  it('holds all', () => {
    expect([...allChosen(order).chosen]).toEqual(order);
    expect(allChosen([])).toEqual(nothingChosen);
  });

  it('forgets what is not shown any more', () => {
    const some = toggled(toggled(nothingChosen, 'a'), 'd');
    expect(stillShown(some, ['a', 'b'])).toEqual({ chosen: new Set(['a']), anchor: null });
    expect(stillShown(some, order)).toBe(some);
  });

  it.each([
    [['b', 'c'], 'd'],
    [['b', 'd'], 'c'],
    [['d', 'e'], 'c'],
    [['a', 'b', 'c', 'd', 'e'], undefined],
    [[], 'a'],
  ])('of %j leaves %s next', (chosen, next) => {
    expect(nextLeft(order, new Set(chosen))).toBe(next);
  });
});
