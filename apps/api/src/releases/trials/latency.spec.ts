import { seededRandom } from '@amend/learning';
import { latencyOf } from './latency.js';

/**
 * Ratios of answer times, the version's by the other's.
 * @param speed the version's own time by the other's
 * @param queue how much longer than alone an answer takes of the one that has the requests
 * @param turns which of the two that is
 */
function ratios(count: number, speed: number, queue: number, turns: 'own' | 'other', seed = 7): number[] {
  const die = seededRandom(seed);
  // Times of an overloaded machine have a long tail.
  const noise = () => 1 + 2 * die() ** 4;
  return Array.from({ length: count }, () => {
    const own = speed * (turns === 'own' ? queue : 1) * noise();
    return own / ((turns === 'other' ? queue : 1) * noise());
  });
}

describe('latencyOf', () => {
  it.each([1, 2, 5, 20])('blames no version for a queue that makes answers %i times as slow', (queue) => {
    for (const seed of [1, 2, 3, 4, 5]) {
      const now = ratios(21, 1, queue, 'own', seed);
      const found = latencyOf(now, ratios(6, 1, queue, 'other', seed + 10));
      expect(found?.least).toBeLessThan(1.5);
      expect(found?.factor).toBeLessThan(2);
    }
  });

  it('blames none for a queue that grew up to ninefold meanwhile', () => {
    expect(latencyOf(ratios(21, 1, 8.5, 'own'), ratios(6, 1, 1, 'other'))?.least).toBeLessThan(3);
  });

  it.each([1, 5, 20])('finds one that takes six times as long, with queues of %i', (queue) => {
    const found = latencyOf(ratios(21, 6, queue, 'own'), ratios(6, 6, queue, 'other'));
    expect(found?.least).toBeGreaterThan(3);
    expect(found?.factor).toBeGreaterThan(4);
  });

  it('finds one that hangs once it has the requests', () => {
    expect(latencyOf(Array<number>(8).fill(100), [1, 1, 1, 1, 1, 1])?.least).toBeGreaterThan(3);
  });

  it('takes what nobody measured for alike, and pairs of equals as they are', () => {
    const now = [4, 4, 4, 4, 4, 4, 4];
    expect(latencyOf(now, [])).toEqual({ factor: 2, least: 2 });
    expect(latencyOf(now, null)).toEqual({ factor: 4, least: 4 });
    expect(latencyOf([], null)).toBeNull();
  });

  it.each([
    [5, 0], // the smallest of five is above the median once in 32 times
    [6, 1],
    [8, 1],
    [9, 2],
    [21, 6],
  ])('says of %i pairs that the median is at least the one of rank %i', (count, rank) => {
    const now = Array.from({ length: count }, (_, index) => count - index);
    expect(latencyOf(now, null)?.least).toBe(rank);
  });
});
