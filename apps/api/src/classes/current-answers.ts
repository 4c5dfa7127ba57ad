import type { ScoredClass } from '@amend/contracts';
import type { CurrentClass } from './current-classes.js';

/** Classes as they are now, by the ids that rows carry. */
export type CurrentClasses = ReadonlyMap<string, CurrentClass>;

/** What was answered, by the classes of today, best first: the scores of those that are one by now add up. */
export function currentAnswers(
  { classIds, scores }: { classIds: readonly string[]; scores: readonly number[] },
  classes: CurrentClasses,
): ScoredClass[] {
  const answers = new Map<string, ScoredClass>();
  for (const [index, asked] of classIds.entries()) {
    const { id: classId, name } = classes.get(asked) ?? { id: asked, name: '' };
    const score = Math.min(1, (answers.get(classId)?.score ?? 0) + (scores[index] ?? 0));
    answers.set(classId, { classId, name, score });
  }
  return [...answers.values()].toSorted((a, b) => b.score - a.score);
}
