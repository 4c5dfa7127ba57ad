import { eachConcurrently } from './each-concurrently.js';

describe('eachConcurrently', () => {
  let taken: number;
  let closed: boolean;
  async function* numbers(count: number) {
    try {
      for (let number = 0; number < count; number++) {
        taken++;
        yield number;
      }
    } finally {
      closed = true;
    }
  }
  beforeEach(() => {
    taken = 0;
    closed = false;
  });

  it('begins in order, so many at once, and takes no more', async () => {
    const begun: number[] = [];
    const open: (() => void)[] = [];
    const all = eachConcurrently(numbers(7), 3, (number) => {
      begun.push(number);
      return new Promise((resolve) => open.push(resolve));
    });
    for (const expected of [3, 4, 5, 6, 7]) {
      while (begun.length < expected) await new Promise(setImmediate);
      expect([begun.length, taken]).toEqual([expected, expected]);
      open.shift()?.();
    }
    for (const resolve of open) resolve();
    await all;
    expect(begun).toEqual([0, 1, 2, 3, 4, 5, 6]);
    expect(closed).toBe(true);
  });

  it('stops at an error, once what was begun has ended', async () => {
    let ended = 0;
    const all = eachConcurrently(numbers(100), 3, async (number) => {
      if (number === 4) throw new Error('four');
      await new Promise(setImmediate);
      ended++;
    });
    await expect(all).rejects.toThrow('four');
    expect(taken).toBeLessThan(10);
    expect([closed, ended]).toEqual([true, taken - 1]);
  });

  it('passes on an error of the source', async () => {
    async function* broken() {
      yield 1;
      throw new Error('no more');
    }
    await expect(eachConcurrently(broken(), 2, async () => undefined)).rejects.toThrow('no more');
  });
});
