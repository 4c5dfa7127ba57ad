import type { ReleasePolicy } from '../api/types';
import { percentSet, plural } from '../ui/format';

const HOUR = 3600;
const DAY = 24 * HOUR;

/** How long the version before is kept running, as people choose it; values in seconds, empty: until the next one. */
export const keepChoices = [
  { value: '', label: 'Until the next version is live' },
  { value: String(HOUR), label: 'One hour' },
  { value: String(DAY), label: 'One day' },
  { value: String(7 * DAY), label: 'One week' },
] as const;

/** What a new version goes through, in sentences. */
export function policySays(policy: ReleasePolicy): string[] {
  const { shadowShare, shadowSeconds, canaryShare, canarySeconds, watchSeconds } = policy;
  const says = [
    'It is started beside the live version, and has to answer your latest photos as it was trained to.',
  ];
  if (shadowShare > 0)
    says.push(
      `For ${lasting(shadowSeconds)} it answers ${percentSet(shadowShare)} of the requests too, and nobody sees it.`,
    );
  if (canaryShare > 0)
    says.push(`For ${lasting(canarySeconds)} it answers ${percentSet(canaryShare)} of the requests.`);
  says.push(
    watchSeconds > 0
      ? `Once it is live, it is watched for ${lasting(watchSeconds)}. If it does badly, the version before takes over again by itself.`
      : 'Once it is live, nobody watches it: only you can go back.',
  );
  return says;
}

function lasting(seconds: number): string {
  if (seconds >= 2 * HOUR && seconds % HOUR === 0) return plural(seconds / HOUR, 'hour');
  if (seconds >= 120 && seconds % 60 === 0) return plural(seconds / 60, 'minute');
  return plural(seconds, 'second');
}
