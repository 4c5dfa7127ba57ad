/** The options that stand below a field. */
export interface Options {
  typed: string;
  ids: readonly string[];
}

/**
 * The place of the option that was marked, where the same is typed: the classes were only read anew, as when another one was
 * made, and may stand in another order.
 * @param place where it was; -1: nowhere
 * @returns -1 where something else is typed, or it is gone
 */
export function stillMarked(before: Options, place: number, now: Options): number {
  const id = before.typed === now.typed ? before.ids[place] : undefined;
  return id === undefined ? -1 : now.ids.indexOf(id);
}
