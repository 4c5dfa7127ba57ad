import { referenceArithmetic } from '../testing/reference-arithmetic.js';
import { features, SyntheticClasses } from '../testing/synthetic-classes.js';
import { Curvature } from './curvature.js';
import { FeatureScale } from './feature-scale.js';

const embeddings = new SyntheticClasses(4, 0.5).embeddings([0, 1, 2, 3], 60, 3);
const rows = embeddings.length / features;
const scale = FeatureScale.of(embeddings, features);
const classes = 2;
const wave = Float64Array.from({ length: (features + 1) * classes }, (_, at) => Math.sin(at + 1));

/** `strength · Gram + pull` times a vector, by its definition. */
function curved(vector: Float64Array, weights: Float32Array, strength: number, pull: number): number[] {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const result = Array.from(vector, (value) => pull * value);
  const own = (row: number, feature: number) =>
    ((embeddings[row * features + feature] as number) - (scale.mean[feature] as number)) / scale.deviation;
  for (let row = 0; row < rows; row++)
    for (let column = 0; column < classes; column++) {
      let sum = 0;
      for (let at = 0; at < features; at++) sum += own(row, at) * (vector[at * classes + column] as number);
      for (let at = 0; at < features; at++) {
        const index = at * classes + column;
        result[index] =
          (result[index] as number) + (strength / total) * (weights[row] as number) * sum * own(row, at);
      }
    }
  return result;
}

describe('Curvature', () => {
  it.each([
    ['every row alike', new Float32Array(rows).fill(1)],
    ['weights', Float32Array.from({ length: rows }, (_, row) => (row % 5 === 0 ? 0 : row % 3) + 0.1)],
  ])('about undoes the curvature of rows that it knows whole, with %s', async (_, weights) => {
    const curvature = await Curvature.of(embeddings, weights, scale, referenceArithmetic);
    const step = await curvature.inverse(256, 1)(wave);
    // A twentieth: a small shift keeps the sketch's matrix positive definite.
    for (const [at, value] of curved(step, weights, 256, 1)
      .slice(0, features * classes)
      .entries())
      expect(Math.abs(value - (wave[at] as number))).toBeLessThan(0.06);
  });

  it('leads downhill where it knows little: one row, and rows that are all the same', async () => {
    for (const count of [1, 30]) {
      const same = new Float32Array(count * features).map((__, at) => at % features);
      const weights = new Float32Array(count).fill(1);
      const curvature = await Curvature.of(
        same,
        weights,
        FeatureScale.of(same, features),
        referenceArithmetic,
      );
      const step = await curvature.inverse(5, 0.001)(wave);
      expect(step.reduce((sum, value, at) => sum + value * (wave[at] as number), 0)).toBeGreaterThan(0);
    }
  });
});
