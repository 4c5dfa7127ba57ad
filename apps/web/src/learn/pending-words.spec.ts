import { learningStarts, learnSays, pendingSays } from './pending-words';

describe('corrections that are not live', () => {
  it.each([
    [1, null, 'is not live yet.'],
    [3, null, 'are not live yet.'],
    [3, { version: 4, corrections: 0 }, 'are not live yet.'],
    [3, { version: 4, corrections: 3 }, 'are learned, but not live yet: version 4 waits to be made live.'],
    [
      3,
      { version: 4, corrections: 2 },
      'are not live yet. Version 4, which waits to be made live, has learned 2 of them; 1 is still to be learned.',
    ],
  ])('%i, with %j, %s', (pending, waiting, says) => {
    expect(pendingSays(pending, waiting)).toBe(says);
  });

  it('are not said to be learned yet where a version that waits has learned them all', () => {
    expect(learningStarts(3, null)).toMatch(/^An admin starts learning/);
    expect(learningStarts(3, { version: 4, corrections: 2 })).toMatch(/^An admin starts learning/);
    expect(learningStarts(3, { version: 4, corrections: 3 })).toBe('');
  });

  it('are learned again where a version that waits has learned them all', () => {
    expect(learnSays(0, null)).toBe('Learn from corrections');
    expect(learnSays(3, { version: 4, corrections: 2 })).toBe('Learn from 3 corrections');
    expect(learnSays(1, { version: 4, corrections: 1 })).toBe('Learn again from 1 correction');
  });
});
