import { setTimeout as delay } from 'node:timers/promises';
import { ServingError } from '@amend/serving-client';
import { Inject, Injectable } from '@nestjs/common';
import { RELEASE_TARGET } from '../platform/tokens.js';
import type { ReleaseClaim } from './release-claim.js';
import type { ReleaseMemory } from './release-memory.js';
import type { ProbeResult } from './release-snapshot.js';
import type { ReleaseTarget } from './targets/release-target.js';
import { VersionObserver } from './version-observer.js';
import { type ProbeMaterial, VersionProbe } from './version-probe.js';

/** Tries a version out as its release goes on, and keeps in the release's memory what came of it. */
@Injectable()
export class VersionTrials {
  constructor(
    private readonly versionProbe: VersionProbe,
    private readonly observer: VersionObserver,
    @Inject(RELEASE_TARGET) private readonly target: ReleaseTarget,
  ) {}

  async probe(claim: ReleaseClaim, memory: ReleaseMemory): Promise<void> {
    memory.probe = await this.runProbe(claim, await this.material(claim, memory));
  }

  async compare(claim: ReleaseClaim, other: number, memory: ReleaseMemory): Promise<void> {
    memory.before = await this.observer.compare(claim, other, await this.material(claim, memory));
  }

  /** @param other the version to compare with; null: there is none */
  async observe(claim: ReleaseClaim, other: number | null, memory: ReleaseMemory): Promise<void> {
    const material = await this.material(claim, memory);
    memory.probe = (await this.observer.round(claim, other, material, memory.ratios)) ?? memory.probe;
  }

  private async material(claim: ReleaseClaim, memory: ReleaseMemory): Promise<ProbeMaterial> {
    memory.material ??= await this.versionProbe.material(claim);
    return memory.material;
  }

  /** null: the model server went away meanwhile; ask again once it is back. */
  private async runProbe(claim: ReleaseClaim, material: ProbeMaterial): Promise<ProbeResult | null> {
    try {
      return await this.versionProbe.run(claim.model, claim.version, material);
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
}
