import { setTimeout as delay } from 'node:timers/promises';
import { BundleError, type BundleStore, verifyBundle } from '@amend/bundles';
import type { ReleaseState } from '@amend/contracts';
import type { Logger } from '@amend/logging';
import { type ServingClient, ServingError } from '@amend/serving-client';
import { Inject, Injectable } from '@nestjs/common';
import { ApiError } from '../common/api-error.js';
import { databaseError } from '../common/database-error.js';
import { BUNDLES, LOGGER, RELEASE_TARGET, SERVING } from '../platform/tokens.js';
import { nextAction, type ProbeResult, type ReleaseAction, type ReleaseSnapshot } from './next-action.js';
import { ClaimLostError, type ReleaseClaim, ReleaseClaims } from './release-claims.js';
import { servedState } from './served-state.js';
import { ServedVersions } from './served-versions.js';
import type { ReleaseTarget } from './targets/release-target.js';
import { VersionProbe } from './version-probe.js';

/** What this process remembers of a release between two steps; nothing is lost with it. */
interface Memory {
  state: ReleaseState | null;
  since: number;
  probe: ProbeResult | null;
}

/** Takes a claimed release step by step to its end. */
@Injectable()
export class ReleaseExecutor {
  constructor(
    private readonly claims: ReleaseClaims,
    private readonly versions: ServedVersions,
    private readonly probe: VersionProbe,
    @Inject(RELEASE_TARGET) private readonly target: ReleaseTarget,
    @Inject(SERVING) private readonly serving: ServingClient,
    @Inject(BUNDLES) private readonly bundles: BundleStore,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  /**
   * Settles when the release has ended, the claim is lost or the signal is aborted.
   * @throws Error when the database or the image store is away: the release is then continued by whoever claims it next
   */
  async run(claim: ReleaseClaim, signal: AbortSignal): Promise<void> {
    const memory: Memory = { state: null, since: 0, probe: null };
    try {
      while (!signal.aborted) {
        const action = nextAction(await this.snapshot(claim, memory));
        if (action.do === 'nothing') return;
        await this.carryOut(action, claim, memory);
      }
    } catch (error) {
      if (error instanceof ClaimLostError) {
        this.logger.info({ releaseId: claim.id }, 'the release was taken over or superseded');
        await this.versions.removeUnlessWanted(claim);
        return;
      }
      if (isAway(error)) throw error;
      this.logger.error({ err: error, releaseId: claim.id }, 'a release failed');
      await this.fail(claim, reasonOf(error));
    }
  }

  private async snapshot(claim: ReleaseClaim, memory: Memory): Promise<ReleaseSnapshot> {
    const { model, version } = claim;
    const { state, live } = await this.claims.read(claim);
    if (state !== memory.state) Object.assign(memory, { state, since: performance.now(), probe: null });
    const placement = await this.target.placement(claim);
    const asked = state === 'starting' || state === 'probing' || state === 'shifting';
    const served = asked ? await servedState(this.serving, model, version) : { state: 'loading' as const };
    return {
      ...{ state, version, live, placement, served },
      ...{ probe: memory.probe, limits: this.target.limits },
      waitedMs: performance.now() - memory.since,
    };
  }

  private async carryOut(action: ReleaseAction, claim: ReleaseClaim, memory: Memory): Promise<void> {
    switch (action.do) {
      case 'place':
        return this.place(claim);
      case 'wait':
        return delay(this.target.limits.pollMs);
      case 'probe':
        memory.probe = await this.runProbe(claim);
        return;
      case 'enter':
        return this.claims.enter(claim, action.state, action.reason);
      case 'shift':
        await this.claims.shift(claim);
        this.logger.info(
          { model: claim.model, version: claim.version, kind: claim.kind },
          'a version is live',
        );
        return;
      case 'fail':
        this.logger.warn({ releaseId: claim.id, reason: action.reason }, 'a release failed');
        return this.fail(claim, action.reason);
      case 'nothing':
        return;
    }
  }

  private async place(claim: ReleaseClaim): Promise<void> {
    await verifyBundle(await this.bundles.open(claim.bundle));
    await this.target.place(claim);
  }

  /** null: the model server went away meanwhile; ask again once it is back. */
  private async runProbe(claim: ReleaseClaim): Promise<ProbeResult | null> {
    try {
      return await this.probe.run(claim);
    } catch (error) {
      if (!(error instanceof ServingError)) throw error;
      if (!['UNAVAILABLE', 'NOT_FOUND', 'CANCELLED', 'DEADLINE_EXCEEDED'].includes(error.code))
        return {
          passed: false,
          says: `The probe failed: the model server answered ${error.code}: ${error.message}`,
        };
      await delay(this.target.limits.pollMs);
      return null;
    }
  }

  private async fail(claim: ReleaseClaim, reason: string): Promise<void> {
    try {
      await this.claims.fail(claim, reason);
    } catch (error) {
      if (!(error instanceof ClaimLostError)) throw error;
    }
    await this.versions.removeUnlessWanted(claim);
  }
}

function isAway(error: unknown): boolean {
  return error instanceof ApiError ? error.status === 503 : databaseError(error) !== undefined;
}

function reasonOf(error: unknown): string {
  if (error instanceof BundleError) return `The version cannot be installed: ${error.message}.`;
  return `Something went wrong: ${error instanceof Error ? error.message : String(error)}`;
}
