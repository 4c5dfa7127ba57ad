import { setTimeout as delay } from 'node:timers/promises';
import type { Changes } from '@amend/db';
import type { Logger } from '@amend/logging';
import type { QueueSettings } from '@amend/queue';
import { unavailable } from '../../errors/api-error.js';
import type { ServedVersions } from '../served/served-versions.js';
import type { ReleaseClaim } from './release-claim.js';
import type { ReleaseClaims } from './release-claims.js';
import type { ReleaseExecutor } from './release-executor.js';
import { Rollout } from './rollout.js';

jest.mock('@amend/queue', () => ({ openWorker: () => ({ close: async () => undefined }) }));
jest.mock('node:timers/promises', () => ({ setTimeout: jest.fn() }));

describe('Rollout', () => {
  it('pauses before it gives up a release that was interrupted', async () => {
    const events: string[] = [];
    let resume = () => {};
    jest.mocked(delay).mockImplementation(() => {
      events.push('pause');
      return new Promise<void>((resolve) => {
        resume = resolve;
      });
    });
    let free = true;
    let claimedAgain = () => {};
    const again = new Promise<void>((resolve) => {
      claimedAgain = resolve;
    });
    let runs = 0;
    const claims = {
      supersede: async () => undefined,
      claim: async () => {
        if (!free) return null;
        free = false;
        return { id: 'release', fence: 1 } as ReleaseClaim;
      },
      renew: async () => true,
      giveUp: async () => {
        events.push('give up');
        free = true;
      },
    } as unknown as ReleaseClaims;
    const executor = {
      run: async (_claim: ReleaseClaim, signal: AbortSignal) => {
        events.push('run');
        if (++runs === 1) throw unavailable('storage_unavailable', 'away');
        claimedAgain();
        await new Promise((ended) => signal.addEventListener('abort', ended));
      },
    } as unknown as ReleaseExecutor;
    const rollout = new Rollout(
      claims,
      executor,
      { reconcile: async () => undefined } as unknown as ServedVersions,
      { follow: () => () => undefined } as unknown as Changes,
      {} as QueueSettings,
      { warn: () => undefined } as unknown as Logger,
    );
    await rollout.onApplicationBootstrap();
    expect(events).toEqual(['run', 'pause']);
    resume();
    await again;
    expect(events).toEqual(['run', 'pause', 'give up', 'run']);
    await rollout.beforeApplicationShutdown();
  });
});
