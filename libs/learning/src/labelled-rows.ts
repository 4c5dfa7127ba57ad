import type { FitHeadInput } from './fit-input.js';
import type { FitRow } from './fit-rows.js';
import { highest } from './fit-table.js';
import type { StartingHead } from './starting-head.js';

/** The labelled images; a class's images count less the more there are, by the square root, and a label in the mean 1. */
export function labelledRows(
  labels: readonly (string | null)[],
  classes: readonly string[],
  noneWeight: number,
): FitRow[] {
  const columnOf = new Map(classes.map((id, column) => [id, column]));
  const counts = new Map<string, number>();
  for (const label of labels) if (label !== null) counts.set(label, (counts.get(label) ?? 0) + 1);
  const balance = (count: number) => 1 / Math.sqrt(count);
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

/** The columns that the starting head finds likely for the "none of these" images, against its first answer. */
export async function likelyColumns(
  { features, labelled, arithmetic }: FitHeadInput,
  { head }: StartingHead,
  rows: readonly FitRow[],
): Promise<number[]> {
  const columns: number[] = [];
  for (const { index, target } of rows) {
    if (target !== null) continue;
    const embedding = labelled.embeddings.subarray(index * features, (index + 1) * features);
    const logits = await arithmetic.logits(head, embedding);
    const lowest = (logits[highest(logits)] as number) - Math.log(likelyWithin);
    columns.push(...[...logits.keys()].filter((column) => (logits[column] as number) > lowest));
  }
  return columns;
}
