import type { Release, TrainingRun } from '../api/types';
import { seconds } from '../ui/format';

export interface OutcomeWords {
  tone: 'ok' | 'warn' | 'bad' | 'plain';
  title: string;
  says: string;
  /** Its version answers now. */
  live?: true;
}

/** What came of a training run that has ended, in plain words; null while it has not. */
export function outcomeOf(run: TrainingRun, release: Release | undefined): OutcomeWords | null {
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
  if (run.state !== 'succeeded') return null;
  if (run.verdict?.passed === false)
    return {
      tone: 'warn',
      title: `${version} was not taken over`,
      says: run.verdict.reasons.find(({ passed }) => !passed)?.says ?? 'It did not pass the checks.',
    };
  const its = release && (release.id === run.releaseId || release.version === run.version) ? release : null;
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
  if (its?.state === 'live')
    return { tone: 'ok', title: `${version} is live`, says: tookSays(run, its), live: true };
  if (run.releaseId === null && its === null)
    return { tone: 'ok', title: `${version} passed the checks`, says: 'It waits for you to make it live.' };
  return null;
}

function tookSays(run: TrainingRun, release: Release): string {
  const took = (Date.parse(release.finishedAt ?? '') - Date.parse(run.createdAt)) / 1000;
  return Number.isFinite(took) && took > 0
    ? `${seconds(took)} after it was asked for.`
    : 'Your corrections are part of it.';
}
