import { Latest } from './latest.js';

describe('Latest', () => {
  beforeEach(() => jest.useFakeTimers());
  afterEach(() => jest.useRealTimers());

  it('writes the first value at once and of the next ones the last', async () => {
    const written: number[] = [];
    const latest = new Latest<number>(async (value) => void written.push(value), 250);
    latest.set(1);
    latest.set(2);
    latest.set(3);
    expect(written).toEqual([1]);
    await jest.advanceTimersByTimeAsync(249);
    expect(written).toEqual([1]);
    await jest.advanceTimersByTimeAsync(1);
    expect(written).toEqual([1, 3]);
  });

  it('has one write under way at a time', async () => {
    const ends: (() => void)[] = [];
    const latest = new Latest<number>(() => new Promise((resolve) => ends.push(resolve)), 250);
    latest.set(1);
    latest.set(2);
    await jest.advanceTimersByTimeAsync(1_000);
    expect(ends).toHaveLength(1);
    ends[0]?.();
    await jest.advanceTimersByTimeAsync(250);
    expect(ends).toHaveLength(2);
  });

  it('stops after the write under way, and forgets what waits', async () => {
    let end = () => {};
    const written: number[] = [];
    const latest = new Latest<number>((value) => {
      written.push(value);
      return new Promise((resolve) => {
        end = resolve;
      });
    }, 250);
    latest.set(1);
    latest.set(2);
    let stopped = false;
    const stopping = latest.stop().then(() => {
      stopped = true;
    });
    await jest.advanceTimersByTimeAsync(1_000);
    expect(stopped).toBe(false);
    end();
    await stopping;
    await jest.advanceTimersByTimeAsync(1_000);
    expect(written).toEqual([1]);
  });
});
