import { setTimeout as delay } from 'node:timers/promises';
import type { BundleStore } from '@amend/bundles';
import { releasePolicySchema } from '@amend/contracts';
import type { Logger } from '@amend/logging';
import type { ServedStates } from '../served/served-states.js';
import type { ServedVersions } from '../served/served-versions.js';
import type { ReleaseTarget } from '../targets/release-target.js';
import type { VersionTrials } from '../trials/version-trials.js';
import type { ReleaseClaim } from './release-claim.js';
import { ReleaseExecutor } from './release-executor.js';
import type { ReleaseStanding, ReleaseStandings } from './release-standings.js';
import type { ReleaseStates } from './release-states.js';

jest.mock('node:timers/promises', () => ({ setTimeout: jest.fn() }));

const unreadable = Object.assign(new Error('EIO: i/o error, read'), { code: 'EIO', syscall: 'read' });
const claim = {
  id: 'release',
  fence: 1,
  kind: 'release',
  version: 2,
  model: 'm',
  bundle: 'b',
} as ReleaseClaim;
const limits = { placeMs: 60_000, startMs: 60_000, pollMs: 100 };

/** The states that a release enters, and why it fails, where its target's disk fails so many times. */
async function release(failures: number): Promise<string[]> {
  let now = 0;
  jest.spyOn(performance, 'now').mockImplementation(() => now);
  jest.mocked(delay).mockImplementation(async (ms) => {
    now += ms ?? 0;
  });
  const told: string[] = [];
  const standing: ReleaseStanding = {
    state: 'building',
    stage: null,
    stageMs: 0,
    live: 1,
    from: 1,
    policy: releasePolicySchema.parse({}),
    traffic: { calls: 0, errors: 0, disagreed: 0 },
    quietUntil: null,
  };
  let placed = false;
  const executor = new ReleaseExecutor(
    { read: async () => standing } as unknown as ReleaseStandings,
    {
      enter: async (_claim: ReleaseClaim, state: string) => {
        told.push(state);
        standing.state = 'superseded'; // seen enough
      },
      fail: async (_claim: ReleaseClaim, reason: string) => {
        told.push(reason);
      },
    } as unknown as ReleaseStates,
    { removeUnlessWanted: async () => undefined } as unknown as ServedVersions,
    {} as VersionTrials,
    {
      limits,
      placement: async () => ({ state: placed ? 'placed' : 'absent', says: '', log: null }),
      place: async () => {
        if (failures-- > 0) throw unreadable;
        placed = true;
      },
    } as unknown as ReleaseTarget,
    {} as ServedStates,
    { openChecked: async () => 'folder' } as unknown as BundleStore,
    { info: () => undefined, warn: () => undefined, error: () => undefined } as unknown as Logger,
  );
  await executor.run(claim, new AbortController().signal);
  return told;
}

describe('ReleaseExecutor', () => {
  it('tries again what a disk could not do for a while', async () => {
    expect(await release(10)).toEqual(['starting']);
  });

  it('fails a release whose disk does not come back', async () => {
    expect(await release(Number.POSITIVE_INFINITY)).toEqual(['Something went wrong: EIO: i/o error, read']);
  });
});
