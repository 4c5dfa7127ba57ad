import { setTimeout as delay } from 'node:timers/promises';
import { type Prediction, ServingError } from '@amend/serving-client';
import { Inject, Injectable } from '@nestjs/common';
import { RELEASE_TARGET } from '../../platform/tokens.js';
import type { ProbeResult } from '../next-action/release-snapshot.js';
import type { ReleaseClaim } from '../rollout/release-claim.js';
import type { ReleaseMemory } from '../rollout/release-memory.js';
import type { ReleaseTarget } from '../targets/release-target.js';
import { oneImage, type ProbeMaterial, VersionProbe } from './version-probe.js';

/** Enough to be sure of a lower bound, and few enough to tell of now. */
const KEPT_PAIRS = 21;
/** The fewest that bound a median; asked one after the other, so few that nobody waits for them. */
const PAIRS_BEFORE = 6;
/** What takes longer counts as that long: one that hangs is found while it is watched. */
const PATIENCE_MS = 2_000;

interface Asked {
  /** null: none in time. */
  answer: Prediction | null;
  ms: number;
}

/**
 * Tries a version out as its release goes on, by itself and beside another one that is asked the same, and keeps in the
 * release's memory what came of it.
 */
@Injectable()
export class VersionTrials {
  private turn = 0;

  constructor(
    private readonly versionProbe: VersionProbe,
    @Inject(RELEASE_TARGET) private readonly target: ReleaseTarget,
  ) {}

  async probe(claim: ReleaseClaim, memory: ReleaseMemory): Promise<void> {
    memory.probe = await this.runProbe(claim, await this.material(claim, memory));
  }

  /** The version's times by the other's before it has requests to answer (see latencyOf); none where either does not answer. */
  async compare(claim: ReleaseClaim, other: number, memory: ReleaseMemory): Promise<void> {
    const material = await this.material(claim, memory);
    const ratios: number[] = [];
    try {
      for (let turn = 0; turn < PAIRS_BEFORE; turn++)
        ratios.push((await this.pair(claim, other, oneImage(material, turn), turn)).ratio);
      memory.before = ratios;
    } catch (error) {
      if (!(error instanceof ServingError)) throw error;
      memory.before = [];
    }
  }

  /**
   * One more look at how the version answers, and how fast beside the other one.
   * @param other the version to compare with; null: there is none
   */
  async observe(claim: ReleaseClaim, other: number | null, memory: ReleaseMemory): Promise<void> {
    const image = oneImage(await this.material(claim, memory), ++this.turn);
    try {
      const { answer } =
        other === null
          ? await this.ask(claim, claim.version, image)
          : await this.onePair(claim, other, image, memory.ratios);
      if (answer) memory.probe = this.versionProbe.check(answer, image);
    } catch (error) {
      if (!(error instanceof ServingError)) throw error; // its state and the requests tell
    }
  }

  private async onePair(
    claim: ReleaseClaim,
    other: number,
    image: ProbeMaterial,
    ratios: number[],
  ): Promise<Asked> {
    const { own, ratio } = await this.pair(claim, other, image, this.turn);
    ratios.push(ratio);
    ratios.splice(0, ratios.length - KEPT_PAIRS);
    return own;
  }

  /** In turn one and the other is asked first. */
  private async pair(claim: ReleaseClaim, other: number, image: ProbeMaterial, turn: number) {
    const own = turn % 2 === 0 ? await this.ask(claim, claim.version, image) : null;
    const others = await this.ask(claim, other, image);
    const asked = own ?? (await this.ask(claim, claim.version, image));
    return { own: asked, ratio: asked.ms / Math.max(others.ms, 0.1) };
  }

  private async ask({ model }: ReleaseClaim, version: number, image: ProbeMaterial): Promise<Asked> {
    const began = performance.now();
    try {
      const answer = await this.versionProbe.ask(model, version, image, PATIENCE_MS);
      return { answer, ms: performance.now() - began };
    } catch (error) {
      if (!(error instanceof ServingError && error.code === 'DEADLINE_EXCEEDED')) throw error;
      return { answer: null, ms: PATIENCE_MS };
    }
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
