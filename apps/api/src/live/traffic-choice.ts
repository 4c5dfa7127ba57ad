import type { CountedStage, LiveModel, LiveVersion } from './live-model.js';

/**
 * The version that a request goes to: the live one, or, for its share, the one that is tried out as a canary.
 * @param die a number from 0 up to 1
 */
export function firstChoice({ trial }: LiveModel, live: LiveVersion, die = Math.random()): LiveVersion {
  return trial?.stage === 'canary' && die < trial.share ? trial.version : live;
}

/** For what release, if any, the answers of a version that was chosen so are counted. */
export function countedFor({ live, watch, trial }: LiveModel, chosen: LiveVersion): CountedStage | null {
  return chosen.number === live?.number ? watch : trial;
}

/** The version that answers where another one fails: the live one for a canary, the one before for the live one. */
export function fallback({ live, previous }: LiveModel, failed: LiveVersion): LiveVersion | null {
  return failed.number === live?.number ? previous : live;
}
