/** The settings of a form that are changed there, and only those: each is somebody's, and the others may be somebody else's. */
export type Draft<T extends object> = Partial<T>;

/** What would be saved: nothing that stands already, whoever saved it. */
export function changesOf<T extends object>(draft: Draft<T>, saved: T): Draft<T> {
  return keepEntries(draft, (key, value) => !isSame(value, saved[key]));
}

/**
 * With one more change. What is set back is none, but while some of it is being saved, as what stands is about to be another.
 */
export function withChange<T extends object>(
  draft: Draft<T>,
  change: Draft<T>,
  saved: T,
  saving: boolean,
): Draft<T> {
  const all = { ...draft, ...change };
  return saving ? all : changesOf(all, saved);
}

/** What is still to be saved once some of it is: what was changed again meanwhile stays. */
export function withoutSaved<T extends object>(draft: Draft<T>, done: Draft<T>): Draft<T> {
  return keepEntries(draft, (key, value) => !(key in done && isSame(value, done[key])));
}

function keepEntries<T extends object>(
  draft: Draft<T>,
  keep: (key: keyof T, value: unknown) => boolean,
): Draft<T> {
  const kept = Object.entries(draft).filter(([key, value]) => keep(key as keyof T, value));
  return Object.fromEntries(kept) as Draft<T>;
}

function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
