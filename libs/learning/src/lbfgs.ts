import { type Line, lineSearch } from './line-search.js';

export interface Evaluation {
  value: number;
  gradient: Float64Array;
}

export interface MinimizeOptions {
  /** Pairs of steps and gradient changes that stand for the curvature. */
  memory?: number;
  maximumIterations?: number;
  /** Ends when no element of the gradient is larger. */
  gradientTolerance?: number;
  /** Ends when an iteration lowers the value by less than this share of it. */
  valueTolerance?: number;
  onIteration?: (iteration: number, value: number) => void;
  signal?: AbortSignal;
}

export interface Minimum {
  point: Float64Array;
  value: number;
  iterations: number;
  evaluations: number;
  /** False when the iterations ran out first. */
  converged: boolean;
}

/**
 * Minimizes a smooth function from `start`: limited-memory BFGS with a strong Wolfe line search
 * (Nocedal and Wright, Numerical Optimization, 2nd edition, algorithms 7.4, 7.5, 3.5 and 3.6).
 * Throws the signal's reason when it is aborted, between two evaluations.
 */
export async function minimize(
  objective: (point: Float64Array) => Promise<Evaluation>,
  start: Float64Array,
  options: MinimizeOptions = {},
): Promise<Minimum> {
  const { memory = 8, maximumIterations = 200, gradientTolerance = 1e-5, valueTolerance = 1e-7 } = options;
  const history: Pair[] = [];
  let evaluations = 0;
  const evaluate = async (point: Float64Array) => {
    options.signal?.throwIfAborted();
    evaluations++;
    return objective(point);
  };
  let point: Float64Array = start.slice();
  let current = await evaluate(point);
  for (let iteration = 1; iteration <= maximumIterations; iteration++) {
    const done = { point, value: current.value, iterations: iteration - 1, evaluations, converged: true };
    if (largest(current.gradient) <= gradientTolerance) return done;
    const direction = descent(current.gradient, history);
    const from = point;
    const line: Line = async (step) => {
      const at = along(from, direction, step);
      const evaluation = await evaluate(at);
      return { ...evaluation, point: at, slope: dot(evaluation.gradient, direction) };
    };
    const firstStep = history.length > 0 ? 1 : Math.min(1, 1 / norm(current.gradient));
    const found = await lineSearch(line, current.value, dot(current.gradient, direction), firstStep);
    // Nothing lower along a descent direction: the arithmetic's precision is used up.
    if (!found) return { ...done, evaluations };
    remember(history, memory, from, found.point, current.gradient, found.gradient);
    const gain = current.value - found.value;
    point = found.point;
    current = found;
    options.onIteration?.(iteration, current.value);
    if (gain <= valueTolerance * Math.max(1e-12, Math.abs(current.value))) {
      return { point, value: current.value, iterations: iteration, evaluations, converged: true };
    }
  }
  return { point, value: current.value, iterations: maximumIterations, evaluations, converged: false };
}

/** A step and the gradient's change over it; single precision halves what a large head's history takes. */
interface Pair {
  step: Float32Array;
  change: Float32Array;
  /** 1 / (step · change) */
  rho: number;
}

function remember(
  history: Pair[],
  memory: number,
  from: Float64Array,
  to: Float64Array,
  before: Float64Array,
  after: Float64Array,
): void {
  const oldest = history.length >= memory ? history.shift() : undefined;
  const step = oldest?.step ?? new Float32Array(from.length);
  const change = oldest?.change ?? new Float32Array(from.length);
  for (let i = 0; i < step.length; i++) {
    step[i] = at(to, i) - at(from, i);
    change[i] = at(after, i) - at(before, i);
  }
  const curvature = dot(step, change);
  if (curvature > 1e-12 * norm(step) * norm(change)) history.push({ step, change, rho: 1 / curvature });
}

/** Minus the approximate inverse Hessian times the gradient: the two loops of algorithm 7.4. */
function descent(gradient: Float64Array, history: Pair[]): Float64Array {
  const direction = new Float64Array(gradient.length);
  addScaled(direction, gradient, -1);
  const last = history.at(-1);
  if (!last) return direction;
  const alphas: number[] = [];
  for (const { step, change, rho } of history.toReversed()) {
    const alpha = rho * dot(step, direction);
    alphas.push(alpha);
    addScaled(direction, change, -alpha);
  }
  const scale = 1 / (last.rho * dot(last.change, last.change));
  for (let i = 0; i < direction.length; i++) direction[i] = at(direction, i) * scale;
  for (const { step, change, rho } of history) {
    addScaled(direction, step, (alphas.pop() ?? 0) - rho * dot(change, direction));
  }
  return direction;
}

type Vector = Float64Array | Float32Array;

const at = (vector: Vector, index: number) => vector[index] as number;

function dot(a: Vector, b: Vector): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += at(a, i) * at(b, i);
  return sum;
}

const norm = (vector: Vector) => Math.sqrt(dot(vector, vector));

function largest(vector: Vector): number {
  let most = 0;
  for (let i = 0; i < vector.length; i++) most = Math.max(most, Math.abs(at(vector, i)));
  return most;
}

function addScaled(vector: Float64Array, other: Vector, scale: number): void {
  for (let i = 0; i < vector.length; i++) vector[i] = at(vector, i) + scale * at(other, i);
}

function along(from: Float64Array, direction: Float64Array, step: number): Float64Array {
  const point = from.slice();
  addScaled(point, direction, step);
  return point;
}
