import type { VersionRecord } from './version-records.js';

/** A version of a model as the decision sees it. */
export type VersionView = Pick<VersionRecord, 'version' | 'state' | 'wanted'>;

export type Action = { kind: 'load' | 'unload'; version: number };

/**
 * TensorFlow Serving's availability-preserving policy for one model: a version that is no longer wanted leaves only when
 * nothing is wanted, a wanted one is available, or another unwanted one still is; otherwise the highest wanted version
 * that has not been loaded is next. undefined: nothing to do.
 */
export function nextAction(versions: readonly VersionView[]): Action | undefined {
  const ready = versions.filter(({ state }) => state === 'AVAILABLE');
  const unwantedReady = ready.filter(({ wanted }) => !wanted).map(({ version }) => version);
  const mayLeave =
    !versions.some(({ wanted }) => wanted) || ready.some(({ wanted }) => wanted) || unwantedReady.length > 1;
  if (unwantedReady.length > 0 && mayLeave) return { kind: 'unload', version: Math.min(...unwantedReady) };
  const toLoad = versions
    .filter(({ state, wanted }) => state === 'START' && wanted)
    .map(({ version }) => version);
  return toLoad.length > 0 ? { kind: 'load', version: Math.max(...toLoad) } : undefined;
}
