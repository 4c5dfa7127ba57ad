import type { Release } from '../api/types';
import { plural } from '../ui/format';

/** The steps of a release in plain words. */
export const releaseWords: Record<Release['state'], { name: string; says: string }> = {
  pending: { name: 'Asked for', says: 'The roll-out begins' },
  building: { name: 'Putting in place', says: 'Its files are put where models are served' },
  starting: { name: 'Starting', says: 'The new version starts beside the live one' },
  probing: { name: 'Trying it out', says: 'It answers test photos; its answers must be the measured ones' },
  shifting: { name: 'Taking over', says: 'Requests move to it, none is dropped' },
  live: { name: 'Live', says: 'It answers every request' },
  rolled_back: { name: 'Rolled back', says: 'An earlier version took over again' },
  failed: { name: 'Failed', says: 'The version that was live stayed live' },
  superseded: { name: 'Overtaken', says: 'A newer roll-out came first' },
};

type Stage = NonNullable<Release['stage']>;

/** What it does as long as the stage lasts, and what that means. */
const stageWords: Record<Stage, { doing: string; means: string }> = {
  shadow: {
    doing: 'is tried out, unseen',
    means: ': it answers requests too, but all answers are still the live version’s.',
  },
  quiet: { doing: 'waits for the quiet hours to end', means: '.' },
  // Its share may have become none.
  canary: {
    doing: 'answers its share of the requests',
    means: '; the live version answers the others.',
  },
  watch: {
    doing: 'is watched now',
    means: ': if it does badly, the version before takes over again.',
  },
};

/** Which of its requests those of a stage are. */
const trafficWords: Record<Release['traffic'][number]['stage'], string> = {
  shadow: 'unseen',
  canary: 'as its share of all',
  watch: 'while it was watched',
};

/** What a release that has not ended is about, after “Version 3 …”. */
export function doingNow({ state, stage }: Release): string {
  if (stage) return stageWords[stage].doing;
  return state === 'pending' ? 'is to take over' : 'is taking over';
}

/** What a release does within its step, and how many requests its version got; null: nothing to tell. */
export function stageSays({ stage, traffic }: Release): string | null {
  const seen = traffic.map(({ stage: when, requests, failed, disagreed }) =>
    [
      `${plural(requests, 'request')} ${trafficWords[when]}`,
      failed > 0 && `${failed} failed`,
      disagreed > 0 && `${disagreed} answered otherwise than by the live version`,
    ]
      .filter(Boolean)
      .join(', '),
  );
  const got = seen.length > 0 && `It got${stage ? ' so far' : ''}: ${seen.join('; ')}.`;
  const now = stage && `It ${stageWords[stage].doing}${stageWords[stage].means}`;
  return [now, got].filter(Boolean).join(' ') || null;
}
