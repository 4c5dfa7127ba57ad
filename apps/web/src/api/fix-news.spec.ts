import { newsWithinMs, wantsNews } from './fix-news';
import type { Fix } from './types';

describe('news of a correction', () => {
  const says = { classId: 'a', name: 'a', score: 0.9, unknown: false };

  it.each<[Fix, boolean, boolean]>([
    [{ state: 'none' }, true, false],
    [{ state: 'recorded' }, false, true],
    [{ state: 'rejected' }, false, false],
    [{ state: 'rejected' }, true, true],
    [{ state: 'live', version: 2 }, false, true],
    [{ state: 'live', version: 2, says }, true, false],
  ])('of %j, with learning %s, is wanted: %s', (fix, learning, wanted) => {
    expect(wantsNews(fix, learning)).toBe(wanted);
  });

  it.each<[Fix, boolean, number]>([
    [{ state: 'recorded' }, false, 8_000],
    [{ state: 'recorded' }, true, 1_000],
    [{ state: 'queued' }, false, 1_000],
    [{ state: 'training' }, false, 1_000],
    [{ state: 'releasing' }, false, 1_000],
    [{ state: 'releasing', reason: 'It waits for an admin.' }, true, 1_000],
    [{ state: 'releasing', reason: 'It waits for an admin.' }, false, 8_000],
  ])('of %j, with learning %s, may come within %i ms', (fix, learning, ms) => {
    expect(newsWithinMs(fix, learning)).toBe(ms);
  });
});
