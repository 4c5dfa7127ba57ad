import type { GradientProblem, HeadArithmetic } from '../gradient-engine.js';
import { problemRows } from '../solver/problem-rows.js';
import type { FitRow, MovingColumns } from './fit-rows.js';
import type { StartingHead } from './starting-head.js';

// With 1,000 classes 4 MB of logits.
const ROWS_AT_ONCE = 1_000;

/** All images of a fit with what each is to become; its problems are parts of it. */
export class FitTable {
  private constructor(
    readonly features: number,
    readonly columns: MovingColumns,
    /** `[rows, features]` */
    readonly embeddings: Float32Array,
    /** `[rows, width]`: what each row is to be scored. */
    readonly targets: Float32Array,
    /** `[rows, width]`: the starting head's logits; null where the fit starts from nothing. */
    readonly offsets: Float32Array | null,
    /** Each row's first answer by the starting head, as a class of the problem. */
    readonly startAnswers: Uint32Array,
  ) {}

  /** @param rows one for each embedding, in their order */
  static async of(
    embeddings: Float32Array,
    rows: readonly FitRow[],
    columns: MovingColumns,
    start: StartingHead | null,
    features: number,
    arithmetic: HeadArithmetic,
  ): Promise<FitTable> {
    const { width } = columns;
    const targets = new Float32Array(rows.length * width);
    const offsets = start && new Float32Array(rows.length * width);
    const answers = new Uint32Array(rows.length);
    for (let from = 0; from < rows.length; from += ROWS_AT_ONCE) {
      const part = rows.slice(from, from + ROWS_AT_ONCE);
      const logits =
        start &&
        (await arithmetic.logits(
          start.head,
          embeddings.subarray(from * features, (from + part.length) * features),
        ));
      for (const [at, { target }] of part.entries()) {
        const row = from + at;
        const own = start && logits?.subarray(at * start.head.classes, (at + 1) * start.head.classes);
        if (own) offsets?.set(columns.logits(own), row * width);
        if (own) answers[row] = columns.placeOf(highest(own));
        if (target === null) targets.set(columns.even(), row * width);
        else if (target !== 'kept') targets[row * width + columns.placeOf(target)] = 1;
        else if (own) targets.set(columns.scores(own, start.known), row * width);
      }
    }
    return new FitTable(features, columns, embeddings, targets, offsets, answers);
  }

  /** The problem of some rows; of the first ones in their order, and of all, without copying anything. */
  problem(rows: readonly FitRow[]): GradientProblem {
    const { features, columns, embeddings, targets, offsets } = this;
    return problemRows(
      { features, classes: columns.width, embeddings, targets, ...(offsets && { offsets }) },
      rows.map(({ index }) => index),
      Float32Array.from(rows, ({ weight }) => weight),
    );
  }
}

/** The index of the highest value, the first of equal ones. */
export function highest(values: Float32Array): number {
  return values.reduce((best, value, at) => (value > (values[best] as number) ? at : best), 0);
}
