import { SharedRuns } from './shared-runs.js';

describe('SharedRuns', () => {
  it.each(Array.from({ length: 8 }, (_, ticks) => ticks))(
    'works once more for who asks %i ticks after it began',
    async (ticks) => {
      let times = 0;
      const runs = new SharedRuns(async () => {
        times++;
        await null;
      });
      const first = runs.ask();
      for (let tick = 0; tick < ticks; tick++) await null;
      const before = times;
      await runs.ask();
      expect(times).toBeGreaterThan(before);
      await first;
    },
  );

  it('makes nobody wait for more than the next time while others keep asking, also where one fails', async () => {
    const ends: ((error?: Error) => void)[] = [];
    const runs = new SharedRuns(
      () =>
        new Promise((resolve, reject) => {
          ends.push((error) => (error ? reject(error) : resolve()));
        }),
    );
    const first = runs.ask();
    const second = runs.ask();
    ends[0]?.(new Error('away'));
    await expect(first).rejects.toThrow('away');
    const third = runs.ask();
    ends[1]?.();
    await second; // while the third one goes on
    expect(ends).toHaveLength(3);
    ends[2]?.();
    await third;
    expect(ends).toHaveLength(3);
  });
});
