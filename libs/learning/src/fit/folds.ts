import { nearDuplicatesByClass } from '../datasets/near-duplicates.js';
import type { HeadArithmetic } from '../gradient-engine.js';
import { grouped } from '../grouped.js';
import { rowsOf } from '../matrices.js';
import { shuffled } from '../random.js';
import type { FitRow } from './fit-rows.js';

interface Looks {
  /** Of the table's first rows, see `LabelledEmbeddings`. */
  looks: Float32Array | undefined;
  labels: number;
  arithmetic: HeadArithmetic;
}

/** The rows, each class's spread evenly over the whole, so that any stretch has nearly every class. */
export function stratified(rows: readonly FitRow[], random: () => number): FitRow[] {
  const groups = grouped(shuffled(rows, random), ({ target }) => target);
  const placed = [...groups.values()].flatMap((group) =>
    group.map((row, at) => ({ row, place: (at + 0.5) / group.length })),
  );
  return placed.sort((a, b) => a.place - b.place).map(({ row }) => row);
}

/** For each row the first one of its class that shows nearly the same, by its place among them. */
export async function leadersOf(
  rows: readonly FitRow[],
  { looks, labels, arithmetic }: Looks,
): Promise<Int32Array> {
  if (!looks) return Int32Array.from(rows.keys());
  const indices = rows.map(({ index }) => index);
  const targets = rows.map(({ target }) => target);
  return nearDuplicatesByClass(arithmetic, rowsOf(looks, looks.length / labels, indices), targets);
}

/**
 * Deals each class's rows over the folds, those that show the same to one. What alone stands for its class is never held out
 * (null): nothing could predict it.
 */
export function folds(rows: readonly FitRow[], leaders: Int32Array, count: number): (number | null)[] {
  const sizes = countOfTargets(rows, leaders);
  const dealt = new Map<FitRow['target'], number>();
  let offset = 0;
  const foldOf: (number | null)[] = [];
  for (const [at, { target }] of rows.entries()) {
    const leader = leaders[at] ?? at;
    if (leader !== at) foldOf.push(foldOf[leader] as number | null);
    else if (sizes.get(target) === 1) foldOf.push(null);
    else {
      // Each class starts at another fold, so that many small classes do not crowd the first.
      const next = dealt.get(target) ?? offset++;
      dealt.set(target, next + 1);
      foldOf.push(next % count);
    }
  }
  return foldOf;
}

/** How many different rows each target has; those without a leader are all different. */
export function countOfTargets(rows: readonly FitRow[], leaders: Int32Array): Map<FitRow['target'], number> {
  const sizes = new Map<FitRow['target'], number>();
  for (const [at, { target }] of rows.entries())
    if ((leaders[at] ?? at) === at) sizes.set(target, (sizes.get(target) ?? 0) + 1);
  return sizes;
}
