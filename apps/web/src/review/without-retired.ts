import type { Class, ReviewItem } from '../api/types';

/** Classes that nothing can be said to be any more. Those that were merged are not: they stand for what they are part of. */
export function retiredClasses(classes: readonly Pick<Class, 'id' | 'status' | 'mergedInto'>[]): Set<string> {
  const retired = classes.filter(({ status, mergedInto }) => status === 'retired' && mergedInto === null);
  return new Set(retired.map(({ id }) => id));
}

/** A photo without the answers that nobody can agree with: their classes were retired since. */
export function withoutRetired<T extends Pick<ReviewItem, 'predictions'>>(
  item: T,
  retired: ReadonlySet<string>,
): T {
  const predictions = item.predictions.filter(({ classId }) => !retired.has(classId));
  return predictions.length === item.predictions.length ? item : { ...item, predictions };
}
