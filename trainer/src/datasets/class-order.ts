export interface ModelClass {
  id: string;
  name: string;
  status: 'active' | 'retired';
  /** The class that it became part of. */
  mergedInto: string | null;
}

/**
 * The classes of the next version, in the order of its scores: those that the model started with; then those that labels
 * teach, first the ones that the live version has, in its order, then new ones, oldest first. Retired ones that are known
 * stay, so that bringing one back needs no training; so does one that was retired since the labels were frozen, which those of
 * other retired ones are not.
 */
export function nextClasses(
  start: readonly string[],
  live: readonly string[],
  classes: readonly ModelClass[],
  taught: ReadonlySet<string>,
): ModelClass[] {
  const known = new Map(classes.map((item) => [item.id, item]));
  const fresh = classes.filter(({ id }) => taught.has(id));
  const ids = new Set([
    ...start,
    ...live.filter((id) => taught.has(id)),
    ...fresh.map(({ id }) => id).sort(),
  ]);
  return [...ids].flatMap((id) => known.get(id) ?? []);
}
