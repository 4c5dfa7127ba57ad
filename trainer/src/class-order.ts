export interface ModelClass {
  id: string;
  name: string;
  status: 'active' | 'retired';
}

/**
 * The classes of the next version, in the order of its scores: those of the live version stay where they are, retired
 * ones too, so that bringing one back needs no training; then those that labels teach, oldest first.
 */
export function nextClasses(
  live: readonly string[],
  classes: readonly ModelClass[],
  taught: ReadonlySet<string>,
): ModelClass[] {
  const known = new Map(classes.map((item) => [item.id, item]));
  const kept = live.flatMap((id) => known.get(id) ?? []);
  const keptIds = new Set(live);
  const added = classes.filter(({ id, status }) => status === 'active' && taught.has(id) && !keptIds.has(id));
  return [...kept, ...added.sort((a, b) => (a.id < b.id ? -1 : 1))];
}
