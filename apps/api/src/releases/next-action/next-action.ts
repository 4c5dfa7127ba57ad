import { percentSet } from '@amend/learning';
import { tooLate, untilPlaced, waitFor } from './next-start-action.js';
import { nextWatchAction } from './next-watch-action.js';
import type { ReleaseAction } from './release-action.js';
import type { ReleaseSnapshot } from './release-snapshot.js';
import { observed, trouble } from './trouble.js';

/** The one next step of a release. Each step is harmless when done twice, for the process may die right after it. */
export function nextAction(snapshot: ReleaseSnapshot): ReleaseAction {
  switch (snapshot.state) {
    case 'pending':
      return pending(snapshot);
    case 'building':
      return building(snapshot);
    case 'starting':
      return starting(snapshot);
    case 'probing':
      return probing(snapshot);
    case 'shifting':
      return shifting(snapshot);
    case 'live':
      return nextWatchAction(snapshot);
    case 'rolled_back':
    case 'failed':
    case 'superseded':
      return { do: 'nothing' };
  }
}

function pending({ version, live, placement }: ReleaseSnapshot): ReleaseAction {
  // Such as containers of the version to go back to that died before anybody asked for it.
  if (placement.state === 'failed') return { do: 'place' };
  return {
    do: 'enter',
    state: 'building',
    reason: `Version ${version} is to follow ${live === null ? 'nothing: it is the first' : `version ${live}`}.`,
  };
}

function building(snapshot: ReleaseSnapshot): ReleaseAction {
  const { version, placement } = snapshot;
  if (placement.state !== 'placed') return untilPlaced(snapshot);
  return {
    do: 'enter',
    state: 'starting',
    reason: placement.says || `The files of version ${version} are checked and in place.`,
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
  const { placement, served, probe, waitedMs, limits } = snapshot;
  if (placement.state !== 'placed') return untilPlaced(snapshot); // taken away meanwhile, or its containers died
  if (served.state !== 'available') return waitFor(snapshot); // it was restarted meanwhile
  if (!probe) return waitedMs > limits.startMs ? tooLate(snapshot) : { do: 'probe' };
  if (!probe.passed) return { do: 'fail', reason: probe.says };
  if (isTriedOut(snapshot) && isWatched(snapshot) && !snapshot.compared) return { do: 'compare' };
  return shadowing(snapshot, probe.says);
}

/** Answers live requests too, unseen. */
function shadowing(snapshot: ReleaseSnapshot, probeSays: string): ReleaseAction {
  const { stage, stageMs, policy } = snapshot;
  if (stage === null && isTriedOut(snapshot) && policy.shadowShare > 0)
    return {
      do: 'begin',
      stage: 'shadow',
      reason: `${probeSays} It answers ${percentSet(policy.shadowShare)} of the requests too, unseen, for ${policy.shadowSeconds} seconds.`,
    };
  // By now it may be the live one itself: the one after it was undone.
  if (stage !== 'shadow' || !isTriedOut(snapshot)) return unlessQuiet(snapshot, probeSays);
  const wrong = trouble(snapshot);
  if (wrong !== null) return { do: 'fail', reason: wrong };
  if (stageMs < policy.shadowSeconds * 1000) return { do: 'wait' };
  return unlessQuiet(snapshot, `It has shadowed the live version: ${observed(snapshot)}.`);
}

function unlessQuiet({ kind, stage, quietUntil }: ReleaseSnapshot, reason: string): ReleaseAction {
  if (quietUntil === null || kind === 'rollback')
    return {
      do: 'enter',
      state: 'shifting',
      reason: stage === 'quiet' ? 'The quiet hours are over.' : reason,
    };
  if (stage === 'quiet') return { do: 'wait' };
  return {
    do: 'begin',
    stage: 'quiet',
    reason: `${reason} It waits for the quiet hours to end, at ${quietUntil.toISOString().slice(0, 16).replace('T', ' ')} UTC.`,
  };
}

/** Also after everything was restarted in between: the alias moves to what answers now, not to what did before. */
function shifting(snapshot: ReleaseSnapshot): ReleaseAction {
  const { stage, stageMs, policy, quietUntil } = snapshot;
  const wrong = stage === 'canary' ? trouble(snapshot) : null;
  if (wrong !== null) return { do: 'fail', reason: wrong };
  if (snapshot.placement.state !== 'placed') return untilPlaced(snapshot);
  if (snapshot.served.state !== 'available') return waitFor(snapshot);
  if (!isTriedOut(snapshot) || (stage === null && policy.canaryShare === 0))
    return { do: 'shift', seen: null };
  if (stage === null)
    return {
      do: 'begin',
      stage: 'canary',
      reason: `It answers ${percentSet(policy.canaryShare)} of the requests for ${policy.canarySeconds} seconds.`,
    };
  // A share that is set to 0 by now ends its requests, not its time; in quiet hours it stays what it is.
  if (stageMs < policy.canarySeconds * 1000 || quietUntil !== null) return { do: 'observe' };
  return { do: 'shift', seen: `It was a canary: ${observed(snapshot)}.` };
}

/** There is something to be compared with, and it is no way back. */
function isTriedOut({ kind, live, version }: ReleaseSnapshot): boolean {
  return kind === 'release' && live !== null && live !== version;
}

function isWatched({ policy }: ReleaseSnapshot): boolean {
  return policy.watchSeconds > 0 || policy.canaryShare > 0;
}
