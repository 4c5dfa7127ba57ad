/** Which of many photos are chosen, by their ids. */
export interface Selection {
  chosen: ReadonlySet<string>;
  /** The one chosen or given up last: a range begins there. */
  anchor: string | null;
}

export const nothingChosen: Selection = { chosen: new Set(), anchor: null };

/** Chooses one more, or gives it up. */
export function toggled({ chosen }: Selection, id: string): Selection {
  const next = new Set(chosen);
  if (!next.delete(id)) next.add(id);
  return { chosen: next, anchor: id };
}

/** Chooses all from the last one to this one, in the order that they are shown in. */
export function extended(selection: Selection, id: string, order: readonly string[]): Selection {
  const from = selection.anchor === null ? -1 : order.indexOf(selection.anchor);
  const to = order.indexOf(id);
  if (from < 0 || to < 0) return toggled(selection, id);
  const range = order.slice(Math.min(from, to), Math.max(from, to) + 1);
  return { chosen: new Set([...selection.chosen, ...range]), anchor: selection.anchor };
}

export function allChosen(order: readonly string[]): Selection {
  return { chosen: new Set(order), anchor: order.at(-1) ?? null };
}

/** The one that is not chosen after the first that is, or before where there is none: it stays when those go. */
export function nextLeft(order: readonly string[], chosen: ReadonlySet<string>): string | undefined {
  const first = order.findIndex((id) => chosen.has(id));
  return (
    order.slice(Math.max(first, 0)).find((id) => !chosen.has(id)) ?? order.findLast((id) => !chosen.has(id))
  );
}

/** Without those that are not shown any more. */
export function stillShown(selection: Selection, order: readonly string[]): Selection {
  const shown = new Set(order);
  const chosen = [...selection.chosen].filter((id) => shown.has(id));
  if (chosen.length === selection.chosen.size) return selection;
  const { anchor } = selection;
  return { chosen: new Set(chosen), anchor: anchor !== null && shown.has(anchor) ? anchor : null };
}
