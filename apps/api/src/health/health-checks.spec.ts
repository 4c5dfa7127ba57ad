import type { Database } from '@amend/db';
import type { ImageStore } from '@amend/images';
import type { ServingClient } from '@amend/serving-client';
import type { LiveModels } from '../live/live-models.js';
import type { Queues } from '../platform/queues.js';
import { HealthChecks } from './health-checks.js';

describe('HealthChecks', () => {
  const checksWith = (store: Pick<ImageStore, 'check'>) =>
    new HealthChecks(
      { $queryRaw: async () => [] } as unknown as Database,
      { training: { getWaitingCount: async () => 0 } } as unknown as Queues,
      store as unknown as ImageStore,
      { modelStatus: async () => [{ state: 'AVAILABLE' }] } as unknown as ServingClient,
      { get: () => ({ live: { number: 1 } }) } as unknown as LiveModels,
    );

  it('looks once for all who ask meanwhile, however many they are', async () => {
    const check = jest.fn(async () => undefined);
    const checks = checksWith({ check });
    const found = await Promise.all(Array.from({ length: 100 }, () => checks.run()));
    expect(check).toHaveBeenCalledTimes(2);
    const ok = { ok: true };
    expect(found.at(-1)).toEqual({ database: ok, queue: ok, storage: ok, model: ok });
  });

  it('remembers since when a part is broken, until it is well again', async () => {
    let broken = false;
    const store = {
      check: async () => {
        if (broken) throw new Error('the disk is full');
      },
    };
    const checks = checksWith(store);
    expect(await checks.run()).toMatchObject({ storage: { ok: true }, model: { ok: true } });
    expect(checks.since('storage')).toBeNull();
    broken = true;
    expect(await checks.run()).toMatchObject({ storage: { ok: false, problem: 'the disk is full' } });
    const since = checks.since('storage');
    expect(since).toBeInstanceOf(Date);
    await checks.run();
    expect(checks.since('storage')).toBe(since);
    broken = false;
    await checks.run();
    expect(checks.since('storage')).toBeNull();
  });
});
