import { disagreementSays } from './disagreement-words';

describe('disagreementSays', () => {
  const label = { correctionId: 'c', classId: 'b', className: 'brick', none: false, disputed: true };

  it('says that a photo is disputed, and what counts instead of what was outvoted', () => {
    expect(disagreementSays(label, false)).toMatch(/^People disagree/);
    expect(disagreementSays(label, true)).toBe(
      'What counts instead of this is “brick”: most votes do, until an admin decides.',
    );
  });

  it('speaks of no votes where there is nothing to vote on any more', () => {
    const none = { ...label, classId: null, className: null, none: true, disputed: false };
    expect(disagreementSays(none, true)).toBe(
      'What counts instead of this is none of the classes: an admin decided it, or it was said later.',
    );
  });
});
