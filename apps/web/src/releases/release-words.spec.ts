import type { Release } from '../api/types';
import { doingNow, stageSays } from './release-words';

const seen = { stage: 'shadow', requests: 20, failed: 0, disagreed: 3 } as const;
const release = (change: Partial<Release>) =>
  ({ state: 'live', stage: null, traffic: [], ...change }) as Release;

describe('a release in words', () => {
  it.each([
    [release({}), null],
    [release({ state: 'probing', stage: 'quiet' }), 'It waits for the quiet hours to end.'],
    [
      release({ state: 'probing', stage: 'shadow', traffic: [seen] }),
      'It is tried out, unseen: it answers requests too, but all answers are still the live version’s. It got so far: 20 requests unseen, 3 answered otherwise than by the live version.',
    ],
    [
      release({ traffic: [seen, { stage: 'watch', requests: 1, failed: 1, disagreed: 0 }] }),
      'It got: 20 requests unseen, 3 answered otherwise than by the live version; 1 request while it was watched, 1 failed.',
    ],
  ])('says what it does, and how many requests it answered: %#', (given, says) => {
    expect(stageSays(given)).toBe(says);
  });

  it.each([
    [release({ state: 'pending' }), 'is to take over'],
    [release({ state: 'starting' }), 'is taking over'],
    [release({ state: 'shifting', stage: 'canary' }), 'answers its share of the requests'],
  ])('says what it is about: %#', (given, doing) => {
    expect(doingNow(given)).toBe(doing);
  });
});
