import type { ReleaseState } from '@amend/contracts';

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
  /** Whether the model server can find the version's folder. */
  installed: boolean;
  served: ServedState;
  /** What this process found when it probed; null: it has not yet. */
  probe: ProbeResult | null;
  /** For how long the release has been in this state under the process that works on it now. */
  waitedMs: number;
}

export type ReleaseAction =
  /** Check the version's files and put them where the model server finds them. */
  | { do: 'install' }
  /** Look again in a moment. */
  | { do: 'wait' }
  | { do: 'probe' }
  /** Move on to a state. */
  | { do: 'enter'; state: 'building' | 'starting' | 'probing' | 'shifting'; reason: string }
  /** Move the live alias, in one transaction. */
  | { do: 'shift' }
  | { do: 'fail'; reason: string }
  | { do: 'nothing' };

/** How long a version may take until it answers. */
export const START_TIMEOUT_MS = 60_000;

/** The one next step of a release. Each step is harmless when done twice, for the process may die right after it. */
export function nextAction(snapshot: ReleaseSnapshot): ReleaseAction {
  const { state, version, live, installed } = snapshot;
  switch (state) {
    case 'pending':
      return {
        do: 'enter',
        state: 'building',
        reason: `Version ${version} is to follow ${live === null ? 'nothing: it is the first' : `version ${live}`}.`,
      };
    case 'building':
      if (!installed) return { do: 'install' };
      return {
        do: 'enter',
        state: 'starting',
        reason: `The files of version ${version} are checked and in place.`,
      };
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

function starting(snapshot: ReleaseSnapshot): ReleaseAction {
  const { version, installed, served } = snapshot;
  if (!installed) return { do: 'install' };
  if (served.state !== 'available') return waitFor(snapshot);
  return {
    do: 'enter',
    state: 'probing',
    reason: `The model server has loaded and warmed up version ${version}.`,
  };
}

function probing(snapshot: ReleaseSnapshot): ReleaseAction {
  const { installed, served, probe } = snapshot;
  if (!installed) return { do: 'install' };
  if (served.state !== 'available') return waitFor(snapshot); // it was restarted meanwhile
  if (!probe) return snapshot.waitedMs > START_TIMEOUT_MS ? tooLate(snapshot) : { do: 'probe' };
  if (!probe.passed) return { do: 'fail', reason: probe.says };
  return { do: 'enter', state: 'shifting', reason: probe.says };
}

/** Also after everything was restarted in between: the alias moves to what answers now, not to what did before. */
function shifting(snapshot: ReleaseSnapshot): ReleaseAction {
  if (!snapshot.installed) return { do: 'install' };
  return snapshot.served.state === 'available' ? { do: 'shift' } : waitFor(snapshot);
}

function waitFor(snapshot: ReleaseSnapshot): ReleaseAction {
  const { version, served } = snapshot;
  if (served.state === 'failed')
    return { do: 'fail', reason: `The model server could not load version ${version}: ${served.message}` };
  return snapshot.waitedMs > START_TIMEOUT_MS ? tooLate(snapshot) : { do: 'wait' };
}

function tooLate({ version, served }: ReleaseSnapshot): ReleaseAction {
  const last = {
    available: 'It had loaded, but did not answer.',
    loading: 'It was still being loaded.',
    failed: '',
    unreachable: 'message' in served ? `The model server cannot be reached: ${served.message}` : '',
  }[served.state];
  return {
    do: 'fail',
    reason: `Version ${version} did not answer within ${START_TIMEOUT_MS / 1000} seconds. ${last}`.trim(),
  };
}
