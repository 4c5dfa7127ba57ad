import { BufferPool } from './buffer-pool.js';

describe('BufferPool', () => {
  it('gives out again what came back and is large enough', () => {
    const pool = new BufferPool();
    const first = pool.take(100_000);
    expect(first.length).toBeGreaterThanOrEqual(100_000);
    pool.give(first);
    expect(pool.take(200_000)).not.toBe(first);
    expect(pool.take(90_000)).toBe(first);
    expect(pool.take(90_000)).not.toBe(first);
  });

  it('does not keep what is very large', () => {
    const pool = new BufferPool();
    const large = pool.take(10_000_000);
    pool.give(large);
    expect(pool.take(10_000_000)).not.toBe(large);
  });
});
