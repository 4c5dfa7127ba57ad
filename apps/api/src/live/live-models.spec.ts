import type { Changes, Database } from '@amend/db';
import { createLogger } from '@amend/logging';
import type { DeploymentRoutes } from './deployment-routes.js';
import { LiveModels } from './live-models.js';

describe('LiveModels.refresh', () => {
  it.each(Array.from({ length: 16 }, (_, ticks) => ticks))(
    'reads once more for who calls %i ticks after a read began',
    async (ticks) => {
      let reads = 0;
      const database = {
        $queryRaw: () => null,
        class: { findMany: () => null },
        $transaction: async () => {
          reads++;
          return [[], []];
        },
      } as unknown as Database;
      const routes = { refresh: async () => undefined } as unknown as DeploymentRoutes;
      const models = new LiveModels(routes, database, {} as Changes, createLogger('test'));
      const first = models.refresh();
      for (let tick = 0; tick < ticks; tick++) await null;
      const before = reads;
      await models.refresh();
      expect(reads).toBeGreaterThan(before);
      await first;
    },
  );

  it('waits for no more than the next read while others keep calling, also where a read fails', async () => {
    const ends: ((error?: Error) => void)[] = [];
    const database = {
      $queryRaw: () => null,
      class: { findMany: () => null },
      $transaction: () =>
        new Promise((resolve, reject) => ends.push((error) => (error ? reject(error) : resolve([[], []])))),
    } as unknown as Database;
    const routes = { refresh: async () => undefined } as unknown as DeploymentRoutes;
    const models = new LiveModels(routes, database, {} as Changes, createLogger('test'));
    const first = models.refresh();
    const second = models.refresh();
    ends[0]?.(new Error('away'));
    await expect(first).rejects.toThrow('away');
    const third = models.refresh();
    ends[1]?.();
    await second; // while the third one goes on
    expect(ends).toHaveLength(3);
    ends[2]?.();
    await third;
    expect(ends).toHaveLength(3);
  });
});
