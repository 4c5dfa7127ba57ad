import type { HeadArithmetic } from '../gradient-engine.js';
import { product, transposed } from '../matrices.js';
import { seededRandom } from '../random.js';
import { cholesky, substituted } from './cholesky.js';
import type { FeatureScale } from './feature-scale.js';

const MOST_ROWS = 2_048;
const MOST_DIRECTIONS = 64;
const ROWS_A_DIRECTION = 8;
const RATIO_STEP = 4;
// Keeps the small matrix positive definite in single precision where the rows have fewer directions than the sketch.
const SHIFT = 1e-6;

/** Maps a gradient (kernel, then bias) to about the step that it asks for. */
export type InverseCurvature = (gradient: Float64Array) => Promise<Float64Array>;

/**
 * How the rows' features vary together. The Hessian of a softmax layer lies below a multiple of their Gram matrix, for all
 * classes alike (Böhning 1992, "Multinomial logistic regression algorithm"): a preconditioner for its fit, which
 * then takes a few tens of steps. Kept as a Nyström sketch (Frangella, Tropp and Udell 2023, "Randomized Nyström
 * preconditioning") of a sample of the rows; all directions outside the sketch share their mean.
 */
export class Curvature {
  /** Of `ratio · Gram + 1`, by the logarithm of the ratio. */
  private readonly inverses = new Map<number, InverseCurvature>();

  private constructor(
    private readonly features: number,
    private readonly size: number,
    /** Gram matrix of rows whose weights add up to one × random directions, `[features, size]`. */
    private readonly sketch: Float32Array,
    /** Random directions × sketch, `[size, size]`: Gram ≈ sketch · core⁻¹ · sketchᵀ. */
    private readonly core: Float64Array,
    /** Sketch × sketch, the lower triangle. */
    private readonly squares: Float64Array,
    /** The mean eigenvalue of the Gram matrix outside the sketch, as far as its rows reach. */
    private readonly rest: number,
    private readonly arithmetic: HeadArithmetic,
  ) {}

  /** @param weights of the rows, not all zero */
  static async of(
    embeddings: Float32Array,
    weights: Float32Array,
    scale: FeatureScale,
    arithmetic: HeadArithmetic,
  ): Promise<Curvature> {
    const features = scale.mean.length;
    const { rows, columns, trace } = sampled(embeddings, weights, scale);
    const count = rows.length / features;
    const size = Math.min(MOST_DIRECTIONS, Math.ceil(count / ROWS_A_DIRECTION), features);
    const random = seededRandom(1);
    const directions = Float32Array.from({ length: features * size }, () => random() + random() - 1);
    const sketch = await product(
      arithmetic,
      columns,
      await product(arithmetic, rows, directions, size),
      size,
    );
    const core = new Float64Array(await product(arithmetic, transposed(directions, size), sketch, size));
    let sum = 1e-12;
    for (let at = 0; at < core.length; at += size + 1) sum += core[at] as number;
    for (let at = 0; at < core.length; at += size + 1) core[at] = (core[at] as number) + SHIFT * sum;
    const held = solved(sketch, core, size).reduce((total, value) => total + value * value, 0);
    const rest = Math.max(0, trace - held) / Math.max(1, Math.min(count, features) - size);
    return new Curvature(features, size, sketch, core, squaresOf(sketch, size), rest, arithmetic);
  }

  /**
   * About the inverse of `strength · Gram + pull`, up to a factor: of the nearest strength for which it is kept. It costs
   * nothing to ask again after each step, as the scores become surer.
   */
  inverse(strength: number, pull: number): InverseCurvature {
    const level = Math.round(Math.log(strength / pull) / Math.log(RATIO_STEP));
    const known = this.inverses.get(level) ?? this.inverseAt(RATIO_STEP ** level);
    this.inverses.set(level, known);
    return known;
  }

  /** About the inverse of `ratio · Gram + 1`, by Woodbury's identity; the bias stands for itself. */
  private inverseAt(ratio: number): InverseCurvature {
    const { features, size, sketch, core, squares, arithmetic } = this;
    const rest = ratio * this.rest + 1;
    const system = core.map((value, at) => (rest / ratio) * value + (squares[at] as number));
    const held = solved(sketch, system, size);
    const turned = transposed(held, size);
    const share = 1 / rest;
    return async (gradient) => {
      const classes = gradient.length / (features + 1);
      const kernel = new Float32Array(gradient.subarray(0, features * classes));
      const known = await product(
        arithmetic,
        held,
        await product(arithmetic, turned, kernel, classes),
        classes,
      );
      const step = new Float64Array(gradient.length);
      for (let at = 0; at < known.length; at++)
        step[at] = share * ((gradient[at] as number) - (known[at] as number));
      for (let at = known.length; at < step.length; at++) step[at] = (gradient[at] as number) / (ratio + 1);
      return step;
    };
  }
}

/** The lower triangle of matrixᵀ · matrix, in double precision, so that it is positive definite to the last bit that counts. */
function squaresOf(matrix: Float32Array, size: number): Float64Array {
  const squares = new Float64Array(size * size);
  for (let from = 0; from < matrix.length; from += size)
    for (let row = 0; row < size; row++) {
      const value = matrix[from + row] as number;
      for (let at = 0; at <= row; at++) {
        const index = row * size + at;
        squares[index] = (squares[index] as number) + value * (matrix[from + at] as number);
      }
    }
  return squares;
}

/** Each row of `rows` × the inverse of the transposed Cholesky factor of `matrix`. */
function solved(rows: Float32Array, matrix: Float64Array, size: number): Float32Array {
  const factor = cholesky(matrix, size);
  const found = new Float32Array(rows.length);
  const row = new Float64Array(size);
  for (let from = 0; from < rows.length; from += size) {
    row.set(rows.subarray(from, from + size));
    substituted(factor, row, size);
    found.set(row, from);
  }
  return found;
}

/** Rows spread evenly over those that count, centred, scaled, with weights that add up to one; and the same by columns. */
function sampled(embeddings: Float32Array, weights: Float32Array, { mean, deviation }: FeatureScale) {
  const features = mean.length;
  const counting = [...weights.keys()].filter((row) => (weights[row] as number) > 0);
  const count = Math.min(MOST_ROWS, counting.length);
  const chosen = Array.from(
    { length: count },
    (_, at) => counting[Math.floor((at * counting.length) / count)] as number,
  );
  const total = chosen.reduce((sum, row) => sum + (weights[row] as number), 0);
  const rows = new Float32Array(count * features);
  let trace = 0;
  for (const [at, row] of chosen.entries()) {
    const factor = Math.sqrt((weights[row] as number) / total) / deviation;
    for (let feature = 0; feature < features; feature++) {
      const value = factor * ((embeddings[row * features + feature] as number) - (mean[feature] as number));
      rows[at * features + feature] = value;
      trace += value * value;
    }
  }
  return { rows, columns: transposed(rows, features), trace };
}
