import { ServingError } from '@amend/serving-client';
import { Injectable } from '@nestjs/common';
import type { ReleaseClaim } from './release-claim.js';
import type { Latency, ProbeResult } from './release-snapshot.js';
import { type ProbeMaterial, VersionProbe } from './version-probe.js';

/** Enough for a median that one slow answer does not move, and few enough to tell of now. */
const KEPT_PAIRS = 21;

/** What this process has seen of a version by asking it beside another one. */
export interface Observation {
  material: ProbeMaterial | null;
  /** Milliseconds of the version, and of the other one for the very same question. */
  pairs: { own: number; other: number }[];
}

/**
 * Asks a version that answers live requests the same as the other one, at the same moment: what makes the machine slow
 * makes both slow, so that a difference is the version's own.
 */
@Injectable()
export class VersionObserver {
  constructor(private readonly probe: VersionProbe) {}

  /**
   * One round, whose times are added to the observation.
   * @param other the version to compare with; null: there is none
   * @returns how the version's answer compares with what was trained; null where it did not answer
   */
  async round(claim: ReleaseClaim, other: number | null, seen: Observation): Promise<ProbeResult | null> {
    seen.material ??= await this.probe.material(claim);
    const { material } = seen;
    const { model, version } = claim;
    try {
      const began = performance.now();
      const result = await this.probe.run(model, version, material);
      const own = performance.now() - began;
      if (other !== null) {
        const again = performance.now();
        await this.probe.ask(model, other, material);
        seen.pairs = [...seen.pairs, { own, other: performance.now() - again }].slice(-KEPT_PAIRS);
      }
      return result;
    } catch (error) {
      if (error instanceof ServingError) return null; // its state and the requests tell
      throw error;
    }
  }
}

/** null: there is nothing to compare with. */
export function latencyOf({ pairs }: Observation): Latency | null {
  if (pairs.length === 0) return null;
  const own = median(pairs.map((pair) => pair.own));
  return { pairs: pairs.length, factor: own / Math.max(median(pairs.map((pair) => pair.other)), 0.1) };
}

function median(values: number[]): number {
  const sorted = values.sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] as number;
}
