import type { Version } from '../api/types';
import { isolated, percent, plural } from '../ui/format';
import type { Tone } from '../ui/tag';

interface StateWords {
  name: string;
  tone: Tone;
  says: string;
}

const words: Record<Version['state'], StateWords> = {
  candidate: { name: 'Ready', tone: 'accent', says: 'May go live, and waits to be made so' },
  rejected: {
    name: 'Not taken over',
    tone: 'bad',
    says: 'Did not pass the checks; only an admin who says why can make it live',
  },
  live: { name: 'Live', tone: 'ok', says: 'Answers every request' },
  released: { name: 'Kept ready', tone: 'plain', says: 'Was live before; ready to take over again at once' },
  retired: { name: 'Retired', tone: 'plain', says: 'Not served any more' },
};

/** Of those whose files were removed: nobody can make them live any more. */
const wordsWithoutFiles: Partial<typeof words> = {
  candidate: { name: 'Never live', tone: 'plain', says: 'Passed the checks, and was not made live' },
  rejected: { ...words.rejected, says: 'Did not pass the checks' },
};

/** A version's state in plain words. */
export function stateWords({ state, filesRemovedAt }: Pick<Version, 'state' | 'filesRemovedAt'>): StateWords {
  return (filesRemovedAt !== null && wordsWithoutFiles[state]) || words[state];
}

const NAMED = 5;

/** What a version learned that its parent did not know. */
export function learnedSays({ parent, corrections, newClasses, classes }: Version): string {
  if (parent === null && corrections === 0)
    return `The start: it knows ${plural(classes, 'class', 'classes')}.`;
  const learned = `Learned from ${plural(corrections, 'correction')}`;
  if (newClasses.length === 0) return `${learned}; no new classes.`;
  const named = newClasses.slice(0, NAMED).map(isolated).join(', ');
  const more = newClasses.length - NAMED;
  return `${learned}; new: ${named}${more > 0 ? ` and ${more} more` : ''}.`;
}

/** The first check that a version failed which is not live; null where it passed, or is or was live all the same. */
export function failedSays({ state, verdict }: Pick<Version, 'state' | 'verdict'>): string | null {
  if (state !== 'rejected' && state !== 'candidate') return null;
  const [first, ...more] = verdict?.reasons.filter(({ passed }) => !passed) ?? [];
  if (first === undefined) return null;
  return more.length === 0 ? first.says : `${first.says} ${plural(more.length, 'more check')} failed.`;
}

/** How often it was right on photos that nobody chose; null where none were checked. */
export function accuracySays({ liveAccuracy }: Pick<Version, 'liveAccuracy'>): string | null {
  if (!liveAccuracy) return null;
  const { images, right, low, high } = liveAccuracy;
  return `Right on ${right} of ${plural(images, 'randomly checked photo')}: ${percent(right / images)} (with 95\u00a0% confidence ${percent(low)} to ${percent(high)}).`;
}
