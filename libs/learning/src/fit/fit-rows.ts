/** One image that the fit learns from. */
export interface FitRow {
  /** Which row of the embeddings. */
  index: number;
  /** Its class's column; null: none of the classes; 'kept': what the starting head says of it. */
  target: number | null | 'kept';
  weight: number;
}

/**
 * The classes of the fit's problem: one for each column that moves. All other columns together are one class more, the
 * last, whose logit is the log of their summed exponentials: since they do not move, this is the very same objective, at a
 * cost that grows with the classes that labels speak of and not with those that the model has.
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

  /** The class of the problem that a column belongs to. */
  placeOf(column: number): number {
    return this.places.get(column) ?? this.places.size;
  }

  /** The same share of every class. */
  even(): Float32Array {
    return this.gather(() => 1 / this.classes);
  }

  /** Scores (softmax) of one row's logits, of the columns that are known. */
  scores(logits: Float32Array, known: readonly boolean[]): Float32Array {
    const highest = logits.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY);
    const odds = (column: number) => (known[column] ? Math.exp((logits[column] as number) - highest) : 0);
    const gathered = this.gather(odds);
    const total = gathered.reduce((sum, value) => sum + value, 0);
    return gathered.map((value) => value / total);
  }

  /** One row's logits. */
  logits(logits: Float32Array): Float32Array {
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
