import type { TrainingRunList } from '../api/types';
import { count, plural } from '../ui/format';

type Waiting = TrainingRunList['waiting'];

/**
 * Where the corrections are that are not live yet, after how many there are: "are not live yet."
 * @param pending at least one
 * @param waiting the version that waits to be made live, and how many of them it has learned
 */
export function pendingSays(pending: number, waiting: Waiting): string {
  const are = pending === 1 ? 'is' : 'are';
  const learned = waiting?.corrections ?? 0;
  if (waiting === null || learned === 0) return `${are} not live yet.`;
  if (allLearned(pending, waiting))
    return `${are} learned, but not live yet: version ${waiting.version} waits to be made live.`;
  const left = pending - learned;
  return (
    `${are} not live yet. Version ${waiting.version}, which waits to be made live, has learned ` +
    `${count(learned)} of them; ${count(left)} ${left === 1 ? 'is' : 'are'} still to be learned.`
  );
}

/** What those are told, after that, who cannot start learning; nothing where there is nothing to be learned. */
export function learningStarts(pending: number, waiting: Waiting): string {
  return allLearned(pending, waiting) ? '' : 'An admin starts learning, or the schedule does.';
}

/** What learning is called by now: once more, where a version that waits has learned all there is. */
export function learnSays(pending: number, waiting: Waiting): string {
  if (pending === 0) return 'Learn from corrections';
  return `Learn ${allLearned(pending, waiting) ? 'again ' : ''}from ${plural(pending, 'correction')}`;
}

function allLearned(pending: number, waiting: Waiting): boolean {
  return waiting !== null && waiting.corrections >= pending;
}
