import type { Class, ReviewItem } from '../api/types';

/** Classes that nothing can be said to be any more. Those that were merged are not: they stand for what they are part of. */
export function retiredClasses(classes: readonly Pick<Class, 'id' | 'status' | 'mergedInto'>[]): Set<string> {
  const retired = classes.filter(({ status, mergedInto }) => status === 'retired' && mergedInto === null);
  return new Set(retired.map(({ id }) => id));
}

/**
 * A photo without the answers that nobody can agree with, since their classes were retired: the model's, its label, and what
 * speaks against that.
 */
export function withoutRetired<T extends Pick<ReviewItem, 'predictions' | 'why'>>(
  item: T,
  retired: ReadonlySet<string>,
): T {
  const stands = ({ classId }: { classId: string }) => !retired.has(classId);
  const { predictions, why } = item;
  const { label, likely, splitInto } = why;
  const named = [...predictions, ...splitInto, label ?? [], likely ?? []].flat();
  if (named.every(stands)) return item;
  return {
    ...item,
    predictions: predictions.filter(stands),
    why: {
      ...why,
      label: label && stands(label) ? label : null,
      likely: likely && stands(likely) ? likely : null,
      splitInto: splitInto.filter(stands),
    },
  };
}
