import { setTimeout as delay } from 'node:timers/promises';
import { BundleError, type BundleStore } from '@amend/bundles';
import type { Logger } from '@amend/logging';
import { isBucketAway } from '@amend/object-storage/is-bucket-away';
import { Inject, Injectable } from '@nestjs/common';
import { ApiError } from '../../errors/api-error.js';
import { databaseError } from '../../errors/database-error.js';
import { isSystemError } from '../../errors/system-error.js';
import { BUNDLES, LOGGER, RELEASE_TARGET } from '../../platform/tokens.js';
import { nextAction } from '../next-action/next-action.js';
import type { ReleaseAction } from '../next-action/release-action.js';
import type { ReleaseSnapshot } from '../next-action/release-snapshot.js';
import { ServedStates } from '../served/served-states.js';
import { ServedVersions } from '../served/served-versions.js';
import type { ReleaseTarget } from '../targets/release-target.js';
import { latencyOf } from '../trials/latency.js';
import { VersionTrials } from '../trials/version-trials.js';
import { ClaimLostError, type ReleaseClaim } from './release-claim.js';
import { forgetful, type ReleaseMemory, remember } from './release-memory.js';
import { type ReleaseStanding, ReleaseStandings } from './release-standings.js';
import { ReleaseStates } from './release-states.js';

/** Between two looks at a version that answers requests, or waits for a time of day. */
const WATCH_MS = 1_000;

/** Takes a claimed release step by step to its end. */
@Injectable()
export class ReleaseExecutor {
  constructor(
    private readonly standings: ReleaseStandings,
    private readonly states: ReleaseStates,
    private readonly versions: ServedVersions,
    private readonly trials: VersionTrials,
    @Inject(RELEASE_TARGET) private readonly target: ReleaseTarget,
    private readonly served: ServedStates,
    @Inject(BUNDLES) private readonly bundles: BundleStore,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  /**
   * Settles when the release has ended, the claim is lost or the signal is aborted.
   * @throws Error when the database or a store is away, or a step failed of a release that cannot fail any more: whoever claims it
   * next continues it, if it goes on at all
   */
  async run(claim: ReleaseClaim, signal: AbortSignal): Promise<void> {
    const memory = forgetful();
    try {
      let ended = false;
      while (!ended && !signal.aborted) ended = await this.step(claim, memory, signal);
    } catch (error) {
      if (error instanceof ClaimLostError) {
        this.logger.info({ releaseId: claim.id }, 'the release was taken over or superseded');
        await this.versions.removeUnlessWanted(claim);
        return;
      }
      if (isAway(error)) throw error;
      this.logger.error({ err: error, releaseId: claim.id }, 'a release failed');
      // One that is live, or was taken over, cannot fail here: whoever claims it next looks again, after a pause.
      if (!(await this.fail(claim, reasonOf(error)))) throw error;
    }
  }

  /** One step, or a pause after one that failed for a reason that may pass. @returns whether there is no more to do */
  private async step(claim: ReleaseClaim, memory: ReleaseMemory, signal: AbortSignal): Promise<boolean> {
    try {
      const snapshot = await this.snapshot(claim, memory);
      const action = nextAction(snapshot);
      if (action.do === 'nothing') return true;
      await this.carryOut(action, { claim, memory, snapshot, signal });
      memory.failingSince = null;
    } catch (error) {
      // A disk that cannot be read, or is full; not for ever, for it may as well be a folder that is not ours.
      if (isAway(error) || !isSystemError(error)) throw error;
      const now = performance.now();
      memory.failingSince ??= now;
      if (now - memory.failingSince > this.target.limits.placeMs) throw error;
      this.logger.warn({ err: error, releaseId: claim.id }, 'a step of a release failed; trying again');
      await pause(WATCH_MS, signal);
    }
    return false;
  }

  private async snapshot(claim: ReleaseClaim, memory: ReleaseMemory): Promise<ReleaseSnapshot> {
    const { model, version, kind } = claim;
    const { from, ...standing } = await this.standings.read(claim);
    const { state } = standing;
    const placement = await this.target.placement(claim);
    const asked = state === 'starting' || state === 'probing' || state === 'shifting' || state === 'live';
    const served = asked ? await this.served.of(model, version) : { state: 'loading' as const };
    remember(memory, standing, served);
    const previous =
      state === 'live' && from !== null ? { version: from, served: await this.served.of(model, from) } : null;
    const now = performance.now();
    return {
      ...standing,
      kind,
      version,
      placement,
      served,
      previous,
      probe: memory.probe,
      compared: memory.before !== null,
      limits: this.target.limits,
      latency: latencyOf(memory.ratios, hasMostRequests(standing) ? (memory.before ?? []) : null),
      waitedMs: now - memory.since,
      awayMs: memory.awaySince === null ? 0 : now - memory.awaySince,
    };
  }

  private async carryOut(action: ReleaseAction, step: Step): Promise<void> {
    const { claim, memory, snapshot, signal } = step;
    switch (action.do) {
      case 'place':
        return this.place(claim);
      case 'wait':
        return pause(snapshot.stage === null ? this.target.limits.pollMs : WATCH_MS, signal);
      case 'observe':
        await this.trials.observe(claim, otherOf(snapshot), memory);
        return pause(WATCH_MS, signal);
      case 'probe':
        return this.trials.probe(claim, memory);
      case 'compare':
        return this.trials.compare(claim, snapshot.live ?? claim.version, memory);
      case 'enter':
        return this.states.enter(claim, action.state, action.reason);
      case 'begin':
        return this.states.begin(claim, action.stage, action.reason);
      case 'shift':
        await this.states.shift(claim, action.seen);
        this.logger.info(
          { model: claim.model, version: claim.version, kind: claim.kind },
          'a version is live',
        );
        return;
      case 'settle':
        return this.states.settle(claim, action.reason);
      case 'roll back':
        this.logger.warn({ releaseId: claim.id, reason: action.reason }, 'a release is rolled back');
        return this.states.rollBack(claim, action.reason, action.log);
      case 'fail':
        this.logger.warn({ releaseId: claim.id, reason: action.reason }, 'a release failed');
        await this.fail(claim, action.reason, action.log);
        return;
      case 'nothing':
        return;
    }
  }

  private async place(claim: ReleaseClaim): Promise<void> {
    await this.bundles.openChecked(claim.bundle);
    await this.target.place(claim);
  }

  /** @returns whether it could still fail */
  private async fail(claim: ReleaseClaim, reason: string, log: string | null = null): Promise<boolean> {
    let failed = true;
    try {
      await this.states.fail(claim, reason, log);
    } catch (error) {
      if (!(error instanceof ClaimLostError)) throw error;
      failed = false;
    }
    await this.versions.removeUnlessWanted(claim);
    return failed;
  }
}

interface Step {
  claim: ReleaseClaim;
  memory: ReleaseMemory;
  snapshot: ReleaseSnapshot;
  signal: AbortSignal;
}

/** The version to compare with: the one before where it still answers, or the live one before the shift. */
function otherOf({ state, live, previous }: ReleaseSnapshot): number | null {
  if (state !== 'live') return live;
  return previous?.served.state === 'available' ? previous.version : null;
}

function hasMostRequests({ stage, policy }: Pick<ReleaseStanding, 'stage' | 'policy'>): boolean {
  return stage === 'watch' || policy.canaryShare > 0.5;
}

/** Ends early when the work is to end. */
async function pause(ms: number, signal: AbortSignal): Promise<void> {
  await delay(ms, undefined, { signal }).catch(() => undefined);
}

function isAway(error: unknown): boolean {
  if (error instanceof ApiError) return error.status === 503;
  return databaseError(error) !== undefined || isBucketAway(error);
}

function reasonOf(error: unknown): string {
  if (error instanceof BundleError) return `The version cannot be installed: ${error.message}.`;
  return `Something went wrong: ${error instanceof Error ? error.message : String(error)}`;
}
