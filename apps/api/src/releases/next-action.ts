import type { ReleaseState } from '@amend/contracts';
import type { Placement, TargetLimits } from './targets/release-target.js';

/** How a version stands at the model server. */
export type ServedState =
  | { state: 'available' }
  | { state: 'loading' }
  | { state: 'failed'; message: string }
  | { state: 'unreachable'; message: string };

/** What the probe of a version found. */
export interface ProbeResult {
  passed: boolean;
  /** A plain sentence. */
  says: string;
}

/** All that the next step of a release depends on, as of one moment. */
export interface ReleaseSnapshot {
  state: ReleaseState;
  version: number;
  /** The version that is live now; null: none yet. */
  live: number | null;
  /** How far the version has come at the target. */
  placement: Placement;
  served: ServedState;
  /** What this process found when it probed; null: it has not yet. */
  probe: ProbeResult | null;
  /** For how long the release has been in this state under the process that works on it now. */
  waitedMs: number;
  limits: TargetLimits;
}

export type ReleaseAction =
  /** Check the version's files and have the target serve them. */
  | { do: 'place' }
  /** Look again in a moment. */
  | { do: 'wait' }
  | { do: 'probe' }
  /** Move on to a state. */
  | { do: 'enter'; state: 'building' | 'starting' | 'probing' | 'shifting'; reason: string }
  /** Move the live alias, in one transaction. */
  | { do: 'shift' }
  /** `log`: the last lines of the build or the container that failed. */
  | { do: 'fail'; reason: string; log?: string | null }
  | { do: 'nothing' };

/** The one next step of a release. Each step is harmless when done twice, for the process may die right after it. */
export function nextAction(snapshot: ReleaseSnapshot): ReleaseAction {
  const { state, version, live } = snapshot;
  switch (state) {
    case 'pending':
      return {
        do: 'enter',
        state: 'building',
        reason: `Version ${version} is to follow ${live === null ? 'nothing: it is the first' : `version ${live}`}.`,
      };
    case 'building':
      return building(snapshot);
    case 'starting':
      return starting(snapshot);
    case 'probing':
      return probing(snapshot);
    case 'shifting':
      return shifting(snapshot);
    case 'live':
    case 'rolled_back':
    case 'failed':
    case 'superseded':
      return { do: 'nothing' };
  }
}

function building(snapshot: ReleaseSnapshot): ReleaseAction {
  const { version, placement } = snapshot;
  if (placement.state !== 'placed') return untilPlaced(snapshot);
  return {
    do: 'enter',
    state: 'starting',
    reason: `The files of version ${version} are checked and in place.`,
  };
}

function starting(snapshot: ReleaseSnapshot): ReleaseAction {
  const { version, placement, served } = snapshot;
  if (placement.state !== 'placed') return untilPlaced(snapshot);
  if (served.state !== 'available') return waitFor(snapshot);
  return {
    do: 'enter',
    state: 'probing',
    reason: `The model server has loaded and warmed up version ${version}.`,
  };
}

function probing(snapshot: ReleaseSnapshot): ReleaseAction {
  const { placement, served, probe } = snapshot;
  if (placement.state !== 'placed') return untilPlaced(snapshot); // taken away meanwhile, or its containers died
  if (served.state !== 'available') return waitFor(snapshot); // it was restarted meanwhile
  if (!probe) return isLate(snapshot) ? tooLate(snapshot) : { do: 'probe' };
  if (!probe.passed) return { do: 'fail', reason: probe.says };
  return { do: 'enter', state: 'shifting', reason: probe.says };
}

/** Also after everything was restarted in between: the alias moves to what answers now, not to what did before. */
function shifting(snapshot: ReleaseSnapshot): ReleaseAction {
  if (snapshot.placement.state !== 'placed') return untilPlaced(snapshot);
  return snapshot.served.state === 'available' ? { do: 'shift' } : waitFor(snapshot);
}

function untilPlaced(snapshot: ReleaseSnapshot): ReleaseAction {
  const { version, placement, waitedMs, limits } = snapshot;
  switch (placement.state) {
    case 'absent':
      return { do: 'place' };
    case 'failed':
      return {
        do: 'fail',
        reason: `Version ${version} could not be started: ${placement.message}`,
        log: placement.log,
      };
    case 'preparing': {
      if (waitedMs <= limits.placeMs) return { do: 'wait' };
      const reason = `Version ${version} was not ready within ${seconds(limits.placeMs)}. ${placement.says}`;
      return { do: 'fail', reason: reason.trim() };
    }
    case 'placed':
      return { do: 'wait' };
  }
}

function waitFor(snapshot: ReleaseSnapshot): ReleaseAction {
  const { version, served } = snapshot;
  if (served.state === 'failed')
    return { do: 'fail', reason: `The model server could not load version ${version}: ${served.message}` };
  return isLate(snapshot) ? tooLate(snapshot) : { do: 'wait' };
}

function isLate({ waitedMs, limits }: ReleaseSnapshot): boolean {
  return waitedMs > limits.startMs;
}

function seconds(ms: number): string {
  return `${ms / 1000} seconds`;
}

function tooLate({ version, served, limits }: ReleaseSnapshot): ReleaseAction {
  const last = {
    available: 'It had loaded, but did not answer.',
    loading: 'It was still being loaded.',
    failed: '',
    unreachable: 'message' in served ? `The model server cannot be reached: ${served.message}` : '',
  }[served.state];
  return {
    do: 'fail',
    reason: `Version ${version} did not answer within ${seconds(limits.startMs)}. ${last}`.trim(),
  };
}
