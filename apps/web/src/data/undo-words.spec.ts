import { undoSays } from './undo-words';

describe('undoSays', () => {
  it('says whose, when and by whom', () => {
    const of = { by: 'ann', from: null, to: null };
    expect(undoSays({ corrections: 1, of, by: 'boss' })).toBe('1 correction of ann, undone by boss');
    const period = { by: null, from: '2026-01-02T00:00:00Z', to: '2026-01-03T00:00:00Z' };
    expect(undoSays({ corrections: 5, of: period, by: 'boss' })).toMatch(
      /^5 corrections from Jan .* until Jan .*, undone by boss$/,
    );
  });
});
