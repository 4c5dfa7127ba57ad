import { stillMarked } from './still-marked';

const before = { typed: 'cat', ids: ['cat', 'cattle', 'catfish'] };

describe('stillMarked', () => {
  it('is the option that was, wherever it stands now', () => {
    expect(stillMarked(before, 2, { typed: 'cat', ids: ['cat', 'catfish', 'cattle', 'new'] })).toBe(1);
    expect(stillMarked(before, 0, before)).toBe(0);
  });

  it.each([
    ['something else is typed', 1, { typed: 'catt', ids: ['cattle'] }],
    ['it is gone', 1, { typed: 'cat', ids: ['cat', 'catfish'] }],
    ['none was', -1, before],
  ])('is none where %s', (_why, place, now) => {
    expect(stillMarked(before, place, now)).toBe(-1);
  });
});
