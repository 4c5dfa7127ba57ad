import { rowsOf } from '../matrices.js';
import type { FitHeadInput } from './fit-input.js';
import type { FitRow } from './fit-rows.js';
import { highest } from './fit-table.js';
import type { StartingHead } from './starting-head.js';

/**
 * The labelled images; a class's images count less the more there are, and a label in the mean 1. Where there is an anchor to be lost,
 * by the square root: a class of few would take over what the model came with. Else all classes count the same.
 */
export function labelledRows(
  labels: readonly (string | null)[],
  classes: readonly string[],
  { noneWeight, anchored }: { noneWeight: number; anchored: boolean },
): FitRow[] {
  const columnOf = new Map(classes.map((id, column) => [id, column]));
  const counts = new Map<string, number>();
  for (const label of labels) if (label !== null) counts.set(label, (counts.get(label) ?? 0) + 1);
  const balance = (count: number) => 1 / (anchored ? Math.sqrt(count) : count);
  let total = 0;
  let named = 0;
  for (const count of counts.values()) {
    total += count * balance(count);
    named += count;
  }
  return labels.map((label, index) => {
    if (label === null) return { index, target: null, weight: noneWeight };
    const target = columnOf.get(label);
    if (target === undefined) throw new Error(`The label ${label} is not among the classes`);
    return { index, target, weight: (balance(counts.get(label) as number) * named) / total };
  });
}

// A class less likely than this by a factor matters little to what a "none of these" image was taken for.
const likelyWithin = 10;
// With 1,000 classes 4 MB of logits.
const ROWS_AT_ONCE = 1_000;

/** The columns that the starting head finds likely for the "none of these" images, against its first answer. */
export async function likelyColumns(
  { features, labelled, arithmetic }: FitHeadInput,
  { head }: StartingHead,
  rows: readonly FitRow[],
): Promise<Set<number>> {
  const columns = new Set<number>();
  const none = rows.filter(({ target }) => target === null).map(({ index }) => index);
  for (let from = 0; from < none.length; from += ROWS_AT_ONCE) {
    const part = rowsOf(labelled.embeddings, features, none.slice(from, from + ROWS_AT_ONCE));
    const all = await arithmetic.logits(head, part);
    for (let start = 0; start < all.length; start += head.classes) {
      const logits = all.subarray(start, start + head.classes);
      const lowest = (logits[highest(logits)] as number) - Math.log(likelyWithin);
      for (const [column, logit] of logits.entries()) if (logit > lowest) columns.add(column);
    }
  }
  return columns;
}
