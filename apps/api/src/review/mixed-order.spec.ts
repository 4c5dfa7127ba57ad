import { interleaved, mixedShares } from './mixed-order.js';

describe('mixedShares', () => {
  it.each([1, 2, 7, 24, 100])('of a page of %i leave room for what fills it', (limit) => {
    const shares = mixedShares(limit);
    const given = shares.reduce((sum, [, count]) => sum + count, 0);
    expect(given).toBeLessThanOrEqual(Math.ceil(0.65 * limit));
    expect(shares.every(([, count]) => count > 0)).toBe(true);
  });

  it('are of every kind on a page of usual size', () => {
    expect(mixedShares(24).map(([order]) => order)).toEqual([
      'recheck',
      'suspect',
      'typical',
      'unknown',
      'audit',
    ]);
  });
});

describe('interleaved', () => {
  const items = (...hashes: string[]) => hashes.map((sha256) => ({ sha256 }));
  it('takes one of each in turn, and no photo twice', () => {
    expect(interleaved([items('a', 'b', 'c'), items('d', 'a'), []]).map(({ sha256 }) => sha256)).toEqual([
      ...['a', 'd', 'b', 'c'],
    ]);
  });
});
