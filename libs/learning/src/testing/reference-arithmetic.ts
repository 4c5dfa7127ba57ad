import type { Gradient, GradientProblem, HeadArithmetic } from '../gradient-engine.js';

/** The plainest arithmetic, in double precision; right, and fast enough for a test. */
export const referenceArithmetic: HeadArithmetic = {
  gradientEngine: async (problem) => ({
    evaluate: async (kernel, bias) => gradient(problem, kernel, bias),
    dispose: async () => undefined,
  }),
  logits: async ({ features, classes, kernel, bias }, embeddings) => {
    const rows = embeddings.length / features;
    return Float32Array.from({ length: rows * classes }, (_, at) =>
      logit(embeddings, kernel, bias, features, Math.floor(at / classes), at % classes),
    );
  },
};

type Numbers = Float32Array | Float64Array;
const at = (numbers: Numbers, index: number) => numbers[index] as number;

function logit(
  embeddings: Numbers,
  kernel: Numbers,
  bias: Numbers,
  features: number,
  row: number,
  column: number,
) {
  let sum = at(bias, column);
  for (let feature = 0; feature < features; feature++) {
    sum += at(embeddings, row * features + feature) * at(kernel, feature * bias.length + column);
  }
  return sum;
}

function gradient(problem: GradientProblem, kernel: Float32Array, bias: Float32Array): Gradient {
  const { features, classes, embeddings, targets, weights, offsets } = problem;
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const kernelGradient = new Float32Array(features * classes);
  const biasGradient = new Float32Array(classes);
  let loss = 0;
  weights.forEach((weight, row) => {
    const logits = Float64Array.from({ length: classes }, (_, column) => {
      const offset = offsets ? at(offsets, row * classes + column) : 0;
      return logit(embeddings, kernel, bias, features, row, column) + offset;
    });
    const highest = Math.max(...logits);
    const logTotal = highest + Math.log(logits.reduce((sum, value) => sum + Math.exp(value - highest), 0));
    for (let column = 0; column < classes; column++) {
      const target = at(targets, row * classes + column);
      const logScore = at(logits, column) - logTotal;
      loss -= (weight / total) * target * logScore;
      const slope = (weight / total) * (Math.exp(logScore) - target);
      biasGradient[column] = at(biasGradient, column) + slope;
      for (let feature = 0; feature < features; feature++) {
        const index = feature * classes + column;
        kernelGradient[index] = at(kernelGradient, index) + slope * at(embeddings, row * features + feature);
      }
    }
  });
  return { loss, kernelGradient, biasGradient };
}
