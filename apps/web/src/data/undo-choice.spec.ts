import { undoChoice } from './undo-choice';

describe('undoChoice', () => {
  it('is a person, a period, or both', () => {
    expect(undoChoice('ann', '', '')).toEqual({ by: 'ann' });
    const from = new Date('2026-01-02T03:04').toISOString();
    expect(undoChoice('', '2026-01-02T03:04', '')).toEqual({ from });
    expect(undoChoice('ann', '2026-01-02T03:04', '2026-01-02T03:04')).toEqual({ by: 'ann', from, to: from });
  });

  it('is nothing without a field, or with a time that is none', () => {
    expect(undoChoice('', '', '')).toBeNull();
    expect(undoChoice('ann', '20260-01-02T03:04', '')).toBeNull();
    expect(undoChoice('', '2026-01-02T03:04', '202601-01-02T03:04')).toBeNull();
  });
});
