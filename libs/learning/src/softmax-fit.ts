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
  const kernelSize = features * classes;
  const weightSum = problem.weights.reduce((sum, weight) => sum + weight, 0);
  const moving = options.lastFixed ? classes - 1 : classes;
  const kernel = new Float32Array(kernelSize);
  const bias = new Float32Array(classes);
  const engine = await arithmetic.gradientEngine(problem);
  try {
    const minimum: Minimum = await minimize(
      async (point) => {
        scale.toRaw(point, kernel, bias);
        const { loss, kernelGradient, biasGradient } = await engine.evaluate(kernel, bias);
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
        valueTolerance: 1e-6,
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

/** The centre of embeddings and their mean distance from it (root mean square). */
export class FeatureScale {
  private constructor(
    readonly mean: Float64Array,
    readonly deviation: number,
  ) {}

  static of(embeddings: Float32Array, features: number): FeatureScale {
    const rows = embeddings.length / features;
    const mean = new Float64Array(features);
    let squares = 0;
    for (let index = 0; index < embeddings.length; index++) {
      const value = embeddings[index] as number;
      mean[index % features] = (mean[index % features] as number) + value / rows;
      squares += (value * value) / rows;
    }
    const variance = mean.reduce((rest, value) => rest - value * value, squares);
    return new FeatureScale(mean, variance > 1e-6 * squares ? Math.sqrt(variance) : Math.sqrt(squares) || 1);
  }

  /** From centred, scaled parameters (kernel, then bias) to those that apply to the embeddings as they are. */
  toRaw(point: Float64Array, kernel: Float32Array, bias: Float32Array): void {
    const classes = bias.length;
    const shift = new Float64Array(classes);
    for (let feature = 0; feature < this.mean.length; feature++) {
      for (let column = 0; column < classes; column++) {
        const index = feature * classes + column;
        const value = (point[index] as number) / this.deviation;
        kernel[index] = value;
        shift[column] = (shift[column] as number) + value * (this.mean[feature] as number);
      }
    }
    for (let column = 0; column < classes; column++) {
      bias[column] = (point[kernel.length + column] as number) - (shift[column] as number);
    }
  }
}
