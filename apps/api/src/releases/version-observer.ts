import { type Prediction, ServingError } from '@amend/serving-client';
import { Injectable } from '@nestjs/common';
import type { ReleaseClaim } from './release-claim.js';
import type { ProbeResult } from './release-snapshot.js';
import { oneImage, type ProbeMaterial, VersionProbe } from './version-probe.js';

/** Enough to be sure of a lower bound, and few enough to tell of now. */
const KEPT_PAIRS = 21;
/** The fewest that bound a median; asked one after the other, so few that nobody waits for them. */
const PAIRS_BEFORE = 6;
/** What takes longer counts as that long: one that hangs is found while it is watched. */
const PATIENCE_MS = 2_000;

/** Asks a version the same as another one, at the same moment, and compares. */
@Injectable()
export class VersionObserver {
  private turn = 0;

  constructor(private readonly probe: VersionProbe) {}

  /**
   * The version's times by the other's before it has requests to answer: see latencyOf.
   * @returns none where either does not answer
   */
  async compare(claim: ReleaseClaim, other: number, material: ProbeMaterial): Promise<number[]> {
    const ratios: number[] = [];
    try {
      for (let turn = 0; turn < PAIRS_BEFORE; turn++)
        ratios.push((await this.pair(claim, other, oneImage(material, turn), turn)).ratio);
      return ratios;
    } catch (error) {
      if (error instanceof ServingError) return [];
      throw error;
    }
  }

  /**
   * One more pair, which is added to the ratios.
   * @param other the version to compare with; null: there is none
   * @returns how the version's answer compares with what was trained; null where it did not answer
   */
  async round(
    claim: ReleaseClaim,
    other: number | null,
    material: ProbeMaterial,
    ratios: number[],
  ): Promise<ProbeResult | null> {
    const image = oneImage(material, ++this.turn);
    try {
      if (other === null) return this.checked(await this.ask(claim, claim.version, image), image);
      const { own, ratio } = await this.pair(claim, other, image, this.turn);
      ratios.push(ratio);
      ratios.splice(0, ratios.length - KEPT_PAIRS);
      return this.checked(own, image);
    } catch (error) {
      if (error instanceof ServingError) return null; // its state and the requests tell
      throw error;
    }
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
      const answer = await this.probe.ask(model, version, image, PATIENCE_MS);
      return { answer, ms: performance.now() - began };
    } catch (error) {
      if (!(error instanceof ServingError && error.code === 'DEADLINE_EXCEEDED')) throw error;
      return { answer: null, ms: PATIENCE_MS };
    }
  }

  private checked({ answer }: Asked, image: ProbeMaterial): ProbeResult | null {
    return answer && this.probe.check(answer, image);
  }
}

interface Asked {
  /** null: none in time. */
  answer: Prediction | null;
  ms: number;
}
