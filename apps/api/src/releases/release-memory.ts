import type { ReleaseStage, ReleaseState } from '@amend/contracts';
import type { ProbeResult, ServedState } from './release-snapshot.js';
import type { Observation } from './version-observer.js';

/** What the process that works on a release remembers between two steps; nothing is lost with it. */
export interface ReleaseMemory {
  state: ReleaseState | null;
  stage: ReleaseStage | null;
  /** When it first found the release in this state; by performance.now(), as all times here. */
  since: number;
  probe: ProbeResult | null;
  /** Since when the version has not been available. */
  awaySince: number | null;
  seen: Observation;
}

export function forgetful(): ReleaseMemory {
  return { state: null, stage: null, since: 0, probe: null, awaySince: null, seen: nothingSeen() };
}

/** What was found of one state says nothing of the next. */
export function remember(
  memory: ReleaseMemory,
  { state, stage }: { state: ReleaseState; stage: ReleaseStage | null },
  served: ServedState,
): void {
  const now = performance.now();
  if (state !== memory.state) Object.assign(memory, { state, since: now, probe: null });
  if (stage !== memory.stage) Object.assign(memory, { stage, seen: nothingSeen() });
  if (served.state === 'available') memory.awaySince = null;
  else memory.awaySince ??= now;
}

function nothingSeen(): Observation {
  return { material: null, pairs: [] };
}
