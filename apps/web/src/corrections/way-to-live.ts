import type { Correction, Fix } from '../api/types';
import { percent, quoted } from '../ui/format';
import type { Step, StepState } from '../ui/steps';

const names = ['Recorded', 'Learning', 'Checking', 'Live'] as const;
/** How many steps are behind, and what the one after them is doing. */
const reached: Record<Exclude<Fix['state'], 'none'>, readonly [number, StepState]> = {
  recorded: [1, 'next'],
  queued: [1, 'now'],
  training: [1, 'now'],
  rejected: [2, 'failed'],
  releasing: [2, 'now'],
  live: [4, 'done'],
};

const waiting = [3, 'next'] as const;

/** A version that passed the checks and was not to go live by itself. */
function waitsForAdmin({ state, reason }: Fix): boolean {
  return state === 'releasing' && reason !== undefined;
}

/** The four steps from a correction to the moment the live version knows it; none where nothing was said. */
export function wayToLive(fix: Fix): Step[] {
  if (fix.state === 'none') return [];
  const [done, then] = waitsForAdmin(fix) ? waiting : reached[fix.state];
  return names.map((name, index) => ({
    name,
    state: index < done ? 'done' : index === done ? then : 'next',
  }));
}

/**
 * Where a correction is, in one sentence.
 * @param elsewhere it is not the one that is seen, which was outvoted
 */
export function fixSays(
  fix: Fix,
  correction: Pick<Correction, 'classId' | 'className'>,
  elsewhere = false,
): string {
  const version = fix.version === undefined ? 'The new version' : `Version ${fix.version}`;
  const it = elsewhere ? 'that label' : 'it';
  switch (fix.state) {
    case 'none':
      return '';
    case 'recorded':
      return (
        fix.reason ??
        `Safely recorded. ${elsewhere ? 'That label' : 'It'} counts from the next time Amend learns.`
      );
    case 'queued':
      return 'Learning starts in a moment.';
    case 'training':
      return `Amend is learning from ${it} now.`;
    case 'releasing':
      if (waitsForAdmin(fix)) return `${version} has learned ${it} and waits for an admin to make it live.`;
      return `${version} has learned ${it} and is being checked before it takes over.`;
    case 'rejected':
      return `${version} was not taken over${fix.reason ? `: ${fix.reason}` : '.'} ${elsewhere ? 'That label' : 'Your correction'} stays and counts next time.`;
    case 'live': {
      if (!fix.says) return `${version} is live and has learned from ${it}.`;
      const answer = `${quoted(fix.says.name)}, ${percent(fix.says.score)}`;
      if (correction.classId === null)
        return fix.says.unknown
          ? `${version} now answers that this is unlike all it knows.`
          : `${version} is live and now answers ${answer}.`;
      return fix.says.classId === correction.classId
        ? `${version} now answers ${answer}.`
        : `${version} learned from ${it}, but still answers ${answer}. A few more photos of ${quoted(correction.className ?? 'this class')} will help.`;
    }
  }
}

/** Whether the live version answers what the person said; null where that is open. */
export function fixWorked(fix: Fix, correction: Pick<Correction, 'classId'>): boolean | null {
  if (fix.state !== 'live' || !fix.says) return null;
  if (correction.classId === null) return fix.says.unknown ?? null;
  return fix.says.classId === correction.classId;
}
