import type { Validated } from './validation-part.js';

/** Of standard errors. The best of many states was lucky: within one (Breiman et al. 1984), chance alone ended some runs early. */
const WITHIN = 2;

/**
 * Whether the latest of some states is kept. It is the most settled one, and a validation part says little: so it is, unless it
 * answers clearly worse than the best, or no better than the start. Without a validation part nothing speaks against it.
 * @param states the start, then one an epoch
 * @param photos of the validation part
 */
export function isLatestKept(states: readonly Validated[], photos: number): boolean {
  const [start, latest] = [states[0], states.at(-1)] as [Validated, Validated];
  if (latest.right < start.right || (latest.right === start.right && latest.loss > start.loss)) return false;
  const best = Math.max(...states.map(({ right }) => right));
  return photos === 0 || latest.right >= best - WITHIN * Math.sqrt((best * (photos - best)) / photos);
}
