import type { GradientProblem } from './gradient-engine.js';

/** One image that the fit learns from. */
export interface FitRow {
  /** Which row of the embeddings. */
  index: number;
  /** Its class's column; null: none of the classes; 'kept': what the starting head says of it. */
  target: number | null | 'kept';
  weight: number;
}

/** What the starting head says of the images; absent for a model that starts from nothing. */
export interface StartingLogits {
  /** `[embeddings, classes]` */
  logits: Float32Array;
  /** Columns whose class the anchor knows. */
  known: readonly boolean[];
}

/**
 * The fit as a problem over the moving columns only. All other columns together are one class more, the last, whose
 * logit is the log of their summed exponentials: since they do not move, this is the very same objective, at a cost that
 * grows with the classes that labels speak of and not with those that the model has.
 */
export class MovingColumns {
  /** Each column that the fit may change → its place among the classes of the problem. */
  readonly places: ReadonlyMap<number, number>;

  constructor(
    private readonly classes: number,
    moving: Iterable<number>,
  ) {
    const columns = [...new Set(moving)].sort((a, b) => a - b);
    this.places = new Map(columns.map((column, place) => [column, place]));
  }

  /** Whether some columns stand still, gathered in the last class of the problem. */
  get hasRest(): boolean {
    return this.places.size < this.classes;
  }

  /** Classes of the problem. */
  get width(): number {
    return this.places.size + (this.hasRest ? 1 : 0);
  }

  problem(
    features: number,
    embeddings: Float32Array,
    rows: readonly FitRow[],
    starting: StartingLogits | null,
  ): GradientProblem {
    const gathered = new Float32Array(rows.length * features);
    const targets = new Float32Array(rows.length * this.width);
    const offsets = starting && new Float32Array(rows.length * this.width);
    rows.forEach(({ index, target }, at) => {
      gathered.set(embeddings.subarray(index * features, (index + 1) * features), at * features);
      const part = targets.subarray(at * this.width, (at + 1) * this.width);
      const logits = starting?.logits.subarray(index * this.classes, (index + 1) * this.classes);
      if (logits) offsets?.set(this.gatherLogits(logits), at * this.width);
      if (target === null) part.set(this.gather(() => 1 / this.classes));
      else if (target !== 'kept') part[this.places.get(target) as number] = 1;
      else if (starting && logits) part.set(this.gatherScores(logits, starting.known));
    });
    return {
      features,
      classes: this.width,
      embeddings: gathered,
      targets,
      weights: Float32Array.from(rows, ({ weight }) => weight),
      ...(offsets && { offsets }),
    };
  }

  private gatherScores(logits: Float32Array, known: readonly boolean[]): Float32Array {
    const highest = logits.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY);
    const odds = (column: number) => (known[column] ? Math.exp((logits[column] as number) - highest) : 0);
    const gathered = this.gather(odds);
    const total = gathered.reduce((sum, value) => sum + value, 0);
    return gathered.map((value) => value / total);
  }

  private gatherLogits(logits: Float32Array): Float32Array {
    let highest = Number.NEGATIVE_INFINITY;
    for (let column = 0; column < this.classes; column++) {
      if (!this.places.has(column)) highest = Math.max(highest, logits[column] as number);
    }
    const gathered = this.gather((column) => Math.exp((logits[column] as number) - highest));
    for (const [column, place] of this.places) gathered[place] = logits[column] as number;
    if (this.hasRest) gathered[this.places.size] = highest + Math.log(gathered[this.places.size] as number);
    return gathered;
  }

  /** A value a moving column, then the sum over the others. */
  private gather(numberOf: (column: number) => number): Float32Array {
    const gathered = new Float32Array(this.width);
    let rest = 0;
    for (let column = 0; column < this.classes; column++) {
      const place = this.places.get(column);
      if (place === undefined) rest += numberOf(column);
      else gathered[place] = numberOf(column);
    }
    if (this.hasRest) gathered[this.places.size] = rest;
    return gathered;
  }
}
