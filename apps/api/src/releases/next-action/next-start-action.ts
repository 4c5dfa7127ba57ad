import type { ReleaseAction } from './release-action.js';
import type { ReleaseSnapshot } from './release-snapshot.js';

/** What to do about a version that is not where it is to be served. */
export function untilPlaced(snapshot: ReleaseSnapshot): ReleaseAction {
  const { version, placement, awayMs, limits } = snapshot;
  switch (placement.state) {
    case 'absent':
      return { do: 'place' };
    case 'failed':
      return {
        do: 'fail',
        reason: `Version ${version} could not be started: ${placement.says}`,
        log: placement.log,
      };
    case 'preparing': {
      if (awayMs <= limits.placeMs) return { do: 'wait' };
      const reason = `Version ${version} was not ready within ${seconds(limits.placeMs)}. ${placement.says}`;
      return { do: 'fail', reason: reason.trim() };
    }
    case 'placed':
      return { do: 'wait' };
  }
}

/** What to do about a version that is placed, and does not answer yet. */
export function waitFor(snapshot: ReleaseSnapshot): ReleaseAction {
  const { version, served } = snapshot;
  if (served.state === 'failed')
    return { do: 'fail', reason: `The model server could not load version ${version}: ${served.message}` };
  // In a stage that lasts it may be away for a moment, however long ago the stage began.
  return snapshot.awayMs > snapshot.limits.startMs ? tooLate(snapshot) : { do: 'wait' };
}

export function tooLate({ version, served, limits }: ReleaseSnapshot): ReleaseAction {
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

function seconds(ms: number): string {
  return `${ms / 1000} seconds`;
}
