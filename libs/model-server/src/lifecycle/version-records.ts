import type { VersionState } from '@amend/serving-protocol';
import type { Servable } from './servable.js';

/** A version of a model, from when it is first wanted. */
export interface VersionRecord {
  version: number;
  folder: string;
  state: VersionState;
  /** Whether its folder is there, and the model's policy takes it. */
  wanted: boolean;
  /** Why it ended, unless it was simply unloaded; or why it is loaded again. */
  error?: string;
  servable?: Servable;
  /** Loads that failed since it was last wanted anew. */
  failures: number;
  /** While it waits to be loaded again: LOADING, or END once that has failed often. */
  retry?: NodeJS.Timeout;
}

/** Of one model, by their numbers. */
export type VersionRecords = Map<number, VersionRecord>;

/** A model without a version that answers, and why the highest one that was tried does not. */
export interface LoadFailure {
  model: string;
  version: number;
  error: string;
}

/** Versions that have ended stay in the status, as in TensorFlow Serving, but not without end. */
const ENDED_KEPT = 20;

/** A version that has not been tried. */
export function fresh(version: number, folder: string): VersionRecord {
  return { version, folder, state: 'START', wanted: true, failures: 0 };
}

/** The version has ended; what it waited for does not come. */
export function end(record: VersionRecord): void {
  clearTimeout(record.retry);
  record.retry = undefined;
  record.state = 'END';
}

/**
 * Says which versions shall be served from now on, and in which folders they lie.
 * @param wanted folders by version
 */
export function wantVersions(records: VersionRecords, wanted: ReadonlyMap<number, string>): void {
  for (const record of records.values()) {
    const folder = wanted.get(record.version);
    const still = folder !== undefined;
    // One that ended, and came back or lies elsewhere now, is new; one that ended with an error and stayed is not tried again.
    const isNew = record.state === 'END' && still && (!record.wanted || folder !== record.folder);
    if (isNew) records.delete(record.version);
    record.wanted = still;
    record.folder = folder ?? record.folder;
    if (record.retry && (isNew || !still)) end(record);
  }
  for (const [version, folder] of wanted) {
    if (!records.has(version)) records.set(version, fresh(version, folder));
  }
  for (const record of records.values()) {
    if (record.state === 'START' && !record.wanted) records.delete(record.version);
  }
  const ended = [...records.values()].filter(({ state, wanted: still }) => state === 'END' && !still);
  ended.sort((a, b) => b.version - a.version);
  for (const { version } of ended.slice(ENDED_KEPT)) records.delete(version);
}

/** Whether a model answers, may yet, or cannot. */
export function outcomeOf(
  model: string,
  versions: VersionRecords | undefined,
): LoadFailure | 'available' | 'pending' {
  const records = [...(versions?.values() ?? [])].sort((a, b) => b.version - a.version);
  if (records.some(({ state }) => state === 'AVAILABLE')) return 'available';
  const wanted = records.filter((record) => record.wanted);
  const [highest] = wanted;
  const failed = wanted.every(({ state, error }) => state === 'END' && error !== undefined);
  if (!highest || !failed) return 'pending';
  return { model, version: highest.version, error: highest.error ?? '' };
}
