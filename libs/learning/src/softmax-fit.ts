import type { Curvature, InverseCurvature } from './curvature.js';
import type { FeatureScale } from './feature-scale.js';
import type { GradientProblem, HeadArithmetic } from './gradient-engine.js';
import { type Minimum, minimize } from './lbfgs.js';

export interface SoftmaxFit {
  /** `[features, classes]`, row-major: what to add to the offsets' logits. */
  kernel: Float32Array;
  /** `[classes]` */
  bias: Float32Array;
  /** The objective, in the units of one labelled image. */
  loss: number;
  iterations: number;
  converged: boolean;
  /** Where the next fit of a similar problem may start. */
  point: Float64Array;
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
  start?: Float64Array | undefined;
  maximumIterations: number;
  onIteration?: (iteration: number, loss: number) => void;
  signal?: AbortSignal | undefined;
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
        let penalty = 0;
        const pulled = (index: number, slope: number) => {
          const value = point[index] as number;
          gradient[index] = weightSum * slope + options.pull * value;
          penalty += value * value;
        };
        for (let feature = 0; feature < features; feature++) {
          const mean = scale.mean[feature] as number;
          for (let column = 0; column < moving; column++) {
            const index = feature * classes + column;
            const slope = (kernelGradient[index] as number) - mean * (biasGradient[column] as number);
            pulled(index, slope / scale.deviation);
          }
        }
        for (let column = 0; column < moving; column++) {
          pulled(kernelSize + column, biasGradient[column] as number);
        }
        return { value: weightSum * loss + (options.pull / 2) * penalty, gradient };
      },
      options.start ?? new Float64Array(kernelSize + classes),
      {
        maximumIterations: options.maximumIterations,
        gradientTolerance: 1e-4,
        valueTolerance: options.tolerance ?? 1e-6,
        ...(curvature && { inverseCurvature: (vector) => inverse(vector) }),
        ...(options.onIteration && { onIteration: options.onIteration }),
        ...(options.signal && { signal: options.signal }),
      },
    );
    scale.toRaw(minimum.point, kernel, bias);
    return {
      kernel,
      bias,
      loss: minimum.value,
      iterations: minimum.iterations,
      converged: minimum.converged,
      point: minimum.point,
    };
  } finally {
    await engine.dispose();
  }
}

/**
 * About the mean of score · (1 − score) over rows and classes, from the mean loss: where scores are sure, twice the loss spread
 * over the classes; never more than where they are even.
 */
function spread(loss: number, classes: number): number {
  return Math.min(1 - 1 / classes, Math.max(2 * loss, 1e-6)) / classes;
}
