import { type Line, lineSearch } from './line-search.js';
import { addPast, along, dot, dotPast, largest, scaled } from './vectors.js';

export interface Evaluation {
  value: number;
  gradient: Float64Array;
}

export interface MinimizeOptions {
  maximumIterations?: number;
  /** Ends when no element of the gradient is larger. */
  gradientTolerance?: number;
  /** Ends when an iteration lowers the value by less than this share of it. */
  valueTolerance?: number;
  /** About the inverse Hessian times a vector, up to a factor; none: the vector itself. */
  inverseCurvature?: (vector: Float64Array) => Promise<Float64Array>;
  onIteration?: (iteration: number, value: number) => void;
}

export interface Minimum {
  point: Float64Array;
  value: number;
  iterations: number;
  /** False when the iterations ran out first. */
  converged: boolean;
}

/**
 * Minimizes a smooth function from `start`: limited-memory BFGS with a strong Wolfe line search
 * (Nocedal and Wright, Numerical Optimization, 2nd edition, algorithms 7.4, 7.5, 3.5 and 3.6).
 */
export async function minimize(
  objective: (point: Float64Array) => Promise<Evaluation>,
  start: Float64Array,
  options: MinimizeOptions = {},
): Promise<Minimum> {
  const {
    maximumIterations = 200,
    gradientTolerance = 1e-5,
    valueTolerance = 1e-7,
    inverseCurvature,
  } = options;
  const history: Pair[] = [];
  let point: Float64Array = start.slice();
  let current = await objective(point);
  for (let iteration = 1; iteration <= maximumIterations; iteration++) {
    const done = { point, value: current.value, iterations: iteration - 1, converged: true };
    if (largest(current.gradient) <= gradientTolerance) return done;
    const direction = await descent(current.gradient, history, inverseCurvature);
    const from = point;
    const line: Line = async (step) => {
      const at = along(from, direction, step);
      const evaluation = await objective(at);
      return { ...evaluation, point: at, slope: dot(evaluation.gradient, direction) };
    };
    const firstStep =
      history.length > 0 || inverseCurvature
        ? 1
        : Math.min(1, 1 / Math.sqrt(dot(current.gradient, current.gradient)));
    const found = await lineSearch(line, current.value, dot(current.gradient, direction), firstStep);
    // Nothing lower along a descent direction: the arithmetic's precision is used up.
    if (!found) return done;
    await remember(history, { point: from, gradient: current.gradient }, found, inverseCurvature);
    const gain = current.value - found.value;
    point = found.point;
    current = found;
    options.onIteration?.(iteration, current.value);
    if (gain <= valueTolerance * Math.max(1e-12, Math.abs(current.value))) {
      return { point, value: current.value, iterations: iteration, converged: true };
    }
  }
  return { point, value: current.value, iterations: maximumIterations, converged: false };
}

/** Steps that stand for the curvature. */
const HISTORY = 6;

interface Reached {
  point: Float64Array;
  gradient: Float64Array;
}

/** A step and the gradient's change over it; single precision halves what a large head's history takes. */
interface Pair {
  step: Float32Array;
  change: Float32Array;
  /** 1 / (step · change) */
  rho: number;
  /** (step · change) / (change · inverse curvature · change): how far off the given curvature is. */
  scale: number;
}

async function remember(
  history: Pair[],
  { point: from, gradient: before }: Reached,
  { point: to, gradient: after }: Reached,
  inverseCurvature: MinimizeOptions['inverseCurvature'],
): Promise<void> {
  const oldest = history.length >= HISTORY ? history.shift() : undefined;
  const step = oldest?.step ?? new Float32Array(from.length);
  const change = oldest?.change ?? new Float32Array(from.length);
  let curvature = 0;
  let stepSquares = 0;
  let changeSquares = 0;
  for (let i = 0; i < from.length; i++) {
    const moved = (to[i] as number) - (from[i] as number);
    const changed = (after[i] as number) - (before[i] as number);
    step[i] = moved;
    change[i] = changed;
    curvature += moved * changed;
    stepSquares += moved * moved;
    changeSquares += changed * changed;
  }
  if (!(curvature > 1e-12 * Math.sqrt(stepSquares * changeSquares))) return;
  const expected = inverseCurvature
    ? dotPast(change, await inverseCurvature(new Float64Array(change)))
    : changeSquares;
  history.push({ step, change, rho: 1 / curvature, scale: curvature / expected });
}

/** Minus the approximate inverse Hessian times the gradient: the two loops of algorithm 7.4. */
async function descent(
  gradient: Float64Array,
  history: Pair[],
  inverseCurvature: MinimizeOptions['inverseCurvature'],
): Promise<Float64Array> {
  let direction = scaled(gradient, -1);
  const alphas: number[] = [];
  for (const { step, change, rho } of history.toReversed()) {
    const alpha = rho * dotPast(step, direction);
    alphas.push(alpha);
    addPast(direction, change, -alpha);
  }
  if (inverseCurvature) direction = await inverseCurvature(direction);
  const scale = history.at(-1)?.scale ?? 1;
  direction = scaled(direction, scale);
  for (const { step, change, rho } of history) {
    addPast(direction, step, (alphas.pop() ?? 0) - rho * dotPast(change, direction));
  }
  return direction;
}
