import type { ReleaseStage, ReleaseState } from '@amend/contracts';
import type { ProbeResult, ServedState } from '../next-action/release-snapshot.js';
import type { ProbeMaterial } from '../trials/version-probe.js';

/** What the process that works on a release remembers between two steps; nothing is lost with it. */
export interface ReleaseMemory {
  state: ReleaseState | null;
  stage: ReleaseStage | null;
  /** When it first found the release in this state; by performance.now(), as all times here. */
  since: number;
  probe: ProbeResult | null;
  /** Since when, in this state, the version has not been available. */
  awaySince: number | null;
  /** Since when steps have failed for a reason that may pass; null: the latest did not. */
  failingSince: number | null;
  /** What the version is asked about; null: not looked for yet. */
  material: ProbeMaterial | null;
  /** The version's times by the other one's before it had requests to answer; null: not compared yet. */
  before: number[] | null;
  /** The same in the stage that the release is in. */
  ratios: number[];
}

export function forgetful(): ReleaseMemory {
  return {
    state: null,
    stage: null,
    since: 0,
    probe: null,
    awaySince: null,
    failingSince: null,
    material: null,
    before: null,
    ratios: [],
  };
}

/** What was found of one state says nothing of the next. */
export function remember(
  memory: ReleaseMemory,
  { state, stage }: { state: ReleaseState; stage: ReleaseStage | null },
  served: ServedState,
): void {
  const now = performance.now();
  if (state !== memory.state)
    Object.assign(memory, { state, since: now, awaySince: null, probe: null, material: null });
  if (stage !== memory.stage) Object.assign(memory, { stage, ratios: [] });
  if (served.state === 'available') memory.awaySince = null;
  else memory.awaySince ??= now;
}
