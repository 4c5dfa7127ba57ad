import { fixSays, fixWorked, wayToLive } from './way-to-live';

const brick = { classId: 'b', className: 'brick' };
const states = (fix: Parameters<typeof wayToLive>[0]) => wayToLive(fix).map((step) => step.state);

describe('the way to live', () => {
  it.each([
    ['recorded', ['done', 'next', 'next', 'next']],
    ['queued', ['done', 'now', 'next', 'next']],
    ['training', ['done', 'now', 'next', 'next']],
    ['releasing', ['done', 'done', 'now', 'next']],
    ['rejected', ['done', 'done', 'failed', 'next']],
    ['live', ['done', 'done', 'done', 'done']],
  ] as const)('%s shows as %j', (state, expected) => {
    expect(states({ state })).toEqual(expected);
  });

  it('does not say that a version is being checked which waits for an admin', () => {
    const fix = {
      state: 'releasing',
      version: 2,
      reason: 'Version 2 learned it and waits to be released',
    } as const;
    expect(states(fix)).toEqual(['done', 'done', 'done', 'next']);
    expect(fixSays(fix, brick)).toBe('Version 2 has learned it and waits for an admin to make it live.');
  });

  it('says what the live version makes of the photo now', () => {
    const fix = { state: 'live', version: 3, says: { classId: 'b', name: 'brick', score: 0.98 } } as const;
    expect(fixSays(fix, brick)).toBe('Version 3 now answers “brick”, 98\u00a0%.');
    expect(fixWorked(fix, brick)).toBe(true);
  });

  it('says so when the fix did not take', () => {
    const fix = { state: 'live', version: 3, says: { classId: 'w', name: 'wall', score: 0.6 } } as const;
    expect(fixSays(fix, brick)).toContain('still answers “wall”, 60\u00a0%');
    expect(fixWorked(fix, brick)).toBe(false);
    expect(fixWorked(fix, { classId: null })).toBeNull();
  });

  it('says that a photo of none of the classes is known to be one', () => {
    const none = { classId: null, className: null };
    const says = { classId: 'w', name: 'wall', score: 0.4 };
    const unknown = { state: 'live', version: 3, says: { ...says, unknown: true } } as const;
    expect([fixSays(unknown, none), fixWorked(unknown, none)]).toEqual([
      'Version 3 now answers that this is unlike all it knows.',
      true,
    ]);
    const sure = { state: 'live', version: 3, says } as const;
    expect([fixSays(sure, none), fixWorked(sure, none)]).toEqual([
      'Version 3 is live and now answers “wall”, 40\u00a0%.',
      null,
    ]);
  });

  it('keeps the reason of a version that was not taken over', () => {
    expect(fixSays({ state: 'rejected', version: 4, reason: 'it forgot cats.' }, brick)).toBe(
      'Version 4 was not taken over: it forgot cats. Your correction stays and counts next time.',
    );
  });

  it('does not call that yours which outvoted you', () => {
    const rejected = { state: 'rejected', version: 4, reason: 'it forgot cats.' } as const;
    expect(fixSays(rejected, brick, true)).toBe(
      'Version 4 was not taken over: it forgot cats. That label stays and counts next time.',
    );
    expect(fixSays({ state: 'recorded' }, brick, true)).toContain('That label counts from');
  });
});
