import type { Fix } from './types';

const QUICK_MS = 1_000;
const SLOW_MS = 8_000;

/** Lists tell that a correction is live, but not what the live version says of the photo now. A rejected one is learned again. */
export function wantsNews({ state, says }: Fix, learning: boolean): boolean {
  if (state === 'live') return says === undefined;
  return state === 'rejected' ? learning : state !== 'none';
}

/**
 * How soon a correction of which one wants news may have come further, in milliseconds: not soon while it waits for the next
 * learning, or for an admin who makes its version live, which may take days and is given as a reason.
 * @param learning whether a training run or release is under way
 */
export function newsWithinMs({ state, reason }: Fix, learning: boolean): number {
  const goesOn = state === 'queued' || state === 'training' || (state === 'releasing' && !reason);
  return learning || goesOn ? QUICK_MS : SLOW_MS;
}
