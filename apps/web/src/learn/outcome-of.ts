import type { Release, TrainingRun } from '../api/types';

export interface OutcomeWords {
  tone: 'ok' | 'warn' | 'bad' | 'plain';
  title: string;
  says: string;
  /** Its version answers now. */
  live?: true;
  /** Its version, which may go live and waits to be made so. */
  waits?: number;
}

/**
 * What came of a training run that has ended, in plain words; null while it has not, or where something else is live by now.
 * @param releases the model's latest, newest first; undefined: not known yet, and then nothing is said of whether it is live
 */
export function outcomeOf(run: TrainingRun, releases: readonly Release[] | undefined): OutcomeWords | null {
  const version = `Version ${run.version ?? '?'}`;
  if (run.state === 'cancelled')
    return {
      tone: 'plain',
      title: 'Learning was cancelled',
      says: 'Nothing changed; the corrections wait for the next time.',
    };
  if (run.state === 'failed')
    return {
      tone: 'bad',
      title: 'Learning failed',
      says: run.error ?? 'The corrections wait for the next time.',
    };
  if (run.state !== 'succeeded' || releases === undefined) return null;
  const at = releases.findIndex((one) => one.id === run.releaseId || one.version === run.version);
  const its = releases[at];
  if (its?.state === 'failed')
    return {
      tone: 'bad',
      title: `${version} did not go live`,
      says: its.reason ?? 'The version that was live stayed live.',
    };
  if (its?.state === 'rolled_back')
    return {
      tone: 'bad',
      title: `${version} was taken back`,
      says: its.reason ?? 'The version before it took over again.',
    };
  if (its?.state === 'live' && !releases.slice(0, at).some(({ state }) => state === 'live'))
    return { tone: 'ok', title: `${version} is live`, says: learnedSays(run), live: true };
  return its === undefined ? waiting(run, version) : null;
}

/** Of a version that nobody has made live: the gate may have let it pass, perhaps with a warning, or not. */
function waiting({ version: waits, verdict, releaseId }: TrainingRun, version: string): OutcomeWords | null {
  const failed = verdict?.reasons.find(({ passed }) => !passed)?.says ?? 'It did not pass the checks.';
  const passed = verdict?.passed !== false;
  if (!(verdict?.allowed ?? passed))
    return { tone: 'warn', title: `${version} was not taken over`, says: failed };
  if (releaseId !== null || waits === null) return null;
  return passed
    ? {
        tone: 'ok',
        title: `${version} passed the checks`,
        says: 'It waits for an admin to make it live.',
        waits,
      }
    : { tone: 'warn', title: `${version} waits for an admin to make it live`, says: failed, waits };
}

/** What people said, kept: they look for that first. */
function learnedSays({ verdict }: TrainingRun): string {
  return verdict?.reasons.find(({ code }) => code === 'learned')?.says ?? 'Your corrections are part of it.';
}
