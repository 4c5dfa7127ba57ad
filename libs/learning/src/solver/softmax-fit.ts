import type { GradientProblem, HeadArithmetic } from '../gradient-engine.js';
import type { Curvature, InverseCurvature } from './curvature.js';
import type { FeatureScale } from './feature-scale.js';
import { type Minimum, minimize } from './lbfgs.js';

export interface SoftmaxFit {
  /** Kernel `[features, classes]`, row-major, then bias, centred and scaled: what to add to the offsets' logits. */
  point: Float64Array;
  /** The objective, in the units of one labelled image. */
  loss: number;
  iterations: number;
  converged: boolean;
}

export interface SoftmaxFitOptions {
  /** Strength of the pull to zero; 1: moving the logit of an average row by one costs half a nat. */
  pull: number;
  /** The last column stays at zero. */
  lastFixed: boolean;
  /** Of the rows, so that fewer steps are needed; null: found on the way alone. */
  curvature: Curvature | null;
  /** Ends when a step lowers the objective by less than this share of it; the steps that know the curvature are longer. */
  tolerance?: number;
  /** A point where a fit of a similar problem ended. */
  start?: Float64Array | undefined;
  maximumIterations: number;
  onIteration?: (iteration: number, loss: number) => void;
}

/**
 * Minimizes `Σ weight · cross-entropy + pull / 2 · ‖parameters‖²` over kernel and bias. Works in the embeddings' own
 * scale, centred and divided by their mean distance from the centre: converges sooner, and a pull means the same for
 * every backbone.
 */
export async function fitSoftmax(
  problem: GradientProblem,
  scale: FeatureScale,
  arithmetic: HeadArithmetic,
  options: SoftmaxFitOptions,
): Promise<SoftmaxFit> {
  const { features, classes } = problem;
  const { curvature } = options;
  const kernelSize = features * classes;
  const weightSum = problem.weights.reduce((sum, weight) => sum + weight, 0);
  const moving = options.lastFixed ? classes - 1 : classes;
  const kernel = new Float32Array(kernelSize);
  const bias = new Float32Array(classes);
  let inverse: InverseCurvature = async (vector) => vector;
  const engine = await arithmetic.gradientEngine(problem);
  try {
    const minimum: Minimum = await minimize(
      async (point) => {
        scale.toRaw(point, kernel, bias);
        const { loss, kernelGradient, biasGradient } = await engine.evaluate(kernel, bias);
        if (curvature) inverse = curvature.inverse(weightSum * spread(loss, classes), options.pull);
        const gradient = new Float64Array(point.length);
        slopes(gradient, kernelGradient, biasGradient, scale, moving, weightSum);
        const penalty = pulled(gradient, point, options.pull);
        return { value: weightSum * loss + (options.pull / 2) * penalty, gradient };
      },
      options.start ?? new Float64Array(kernelSize + classes),
      {
        maximumIterations: options.maximumIterations,
        gradientTolerance: 1e-4,
        valueTolerance: options.tolerance ?? 1e-6,
        ...(curvature && { inverseCurvature: (vector) => inverse(vector) }),
        ...(options.onIteration && { onIteration: options.onIteration }),
      },
    );
    const { point, value: loss, iterations, converged } = minimum;
    return { point, loss, iterations, converged };
  } finally {
    await engine.dispose();
  }
}

/**
 * The gradient by centred, scaled parameters from that by the raw ones, times a factor; zero for the columns that stay. A function of its own, as
 * is `pulled`: loops inside an asynchronous function are compiled less well.
 */
function slopes(
  gradient: Float64Array,
  kernelGradient: Float32Array,
  biasGradient: Float32Array,
  { mean, deviation }: FeatureScale,
  moving: number,
  factor: number,
): void {
  const classes = biasGradient.length;
  const scaled = factor / deviation;
  for (let feature = 0, from = 0; feature < mean.length; feature++, from += classes) {
    const centre = mean[feature] as number;
    for (let column = 0; column < moving; column++)
      gradient[from + column] =
        scaled * ((kernelGradient[from + column] as number) - centre * (biasGradient[column] as number));
  }
  const end = mean.length * classes;
  for (let column = 0; column < moving; column++)
    gradient[end + column] = factor * (biasGradient[column] as number);
}

/** Adds the slope of the pull, and gives the point's squared length. */
function pulled(gradient: Float64Array, point: Float64Array, pull: number): number {
  let squares = 0;
  for (let at = 0; at < point.length; at++) {
    const value = point[at] as number;
    gradient[at] = (gradient[at] as number) + pull * value;
    squares += value * value;
  }
  return squares;
}

/**
 * About the mean of score · (1 − score) over rows and classes, from the mean loss: where scores are sure, twice the loss spread
 * over the classes; never more than where they are even.
 */
function spread(loss: number, classes: number): number {
  return Math.min(1 - 1 / classes, Math.max(2 * loss, 1e-6)) / classes;
}
