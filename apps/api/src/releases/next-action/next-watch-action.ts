import type { ReleaseAction } from './release-action.js';
import type { ReleaseSnapshot } from './release-snapshot.js';
import { observed, trouble } from './trouble.js';

/** So long a live version may be away, while the one before is there, before it is given up. */
const MAX_AWAY_MS = 10_000;

/** What to do about a version that is live: undo it by itself if it shows itself to be bad while it is watched. */
export function nextWatchAction(snapshot: ReleaseSnapshot): ReleaseAction {
  const { stage, stageMs, policy, version, live, previous, placement } = snapshot;
  if (stage !== 'watch') return { do: 'nothing' };
  if (live !== version)
    return {
      do: 'settle',
      reason: `Version ${live} took over before it was watched to the end: ${observed(snapshot)}.`,
    };
  // It went live at another target: that it is on its way to this one is not its fault.
  if (placement.isNew)
    return {
      do: 'settle',
      reason: `Version ${version} moves to where versions are served now, and is watched no longer.`,
    };
  const wrong = verdict(snapshot);
  if (wrong !== null && previous?.served.state === 'available') return { do: 'roll back', ...wrong };
  // With nothing to go back to, it goes on, and may be well again.
  if (wrong === null && stageMs >= policy.watchSeconds * 1000)
    return {
      do: 'settle',
      reason: `Watched for ${Math.floor(stageMs / 1000)} seconds: ${observed(snapshot)}.`,
    };
  return { do: 'observe' };
}

function verdict(snapshot: ReleaseSnapshot): { reason: string; log: string | null } | null {
  const { version, placement, served, awayMs } = snapshot;
  const { log } = placement;
  if (placement.state === 'failed') return { reason: `Version ${version} stopped: ${placement.says}`, log };
  if (served.state === 'failed')
    return { reason: `The model server gave up version ${version}: ${served.message}`, log };
  const wrong = trouble(snapshot);
  if (wrong !== null) return { reason: wrong, log };
  if (served.state !== 'available' && awayMs > MAX_AWAY_MS)
    return { reason: `Version ${version} has not answered for ${MAX_AWAY_MS / 1000} seconds.`, log };
  return null;
}
