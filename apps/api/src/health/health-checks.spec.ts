import type { Database } from '@amend/db';
import type { ImageStore } from '@amend/images';
import type { ServingClient } from '@amend/serving-client';
import type { LiveModels } from '../live/live-models.js';
import type { Queues } from '../platform/queues.js';
import { HealthChecks } from './health-checks.js';

describe('HealthChecks', () => {
  it('remembers since when a part is broken, until it is well again', async () => {
    let broken = false;
    const store = {
      check: async () => {
        if (broken) throw new Error('the disk is full');
      },
    };
    const checks = new HealthChecks(
      { $queryRaw: async () => [] } as unknown as Database,
      { training: { getWaitingCount: async () => 0 } } as unknown as Queues,
      store as unknown as ImageStore,
      { modelStatus: async () => [{ state: 'AVAILABLE' }] } as unknown as ServingClient,
      { get: () => ({ live: { number: 1 } }) } as unknown as LiveModels,
    );
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
