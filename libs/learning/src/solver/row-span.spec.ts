import type { GradientProblem } from '../gradient-engine.js';
import { referenceArithmetic } from '../testing/reference-arithmetic.js';
import { features, SyntheticClasses } from '../testing/synthetic-classes.js';
import { FeatureScale } from './feature-scale.js';
import { rowSpan } from './row-span.js';
import { fitSoftmax } from './softmax-fit.js';

const synthetic = new SyntheticClasses(3, 0.5);
// The last photo is there twice.
const seven = synthetic.embeddings([0, 1, 2], 3, 3).subarray(0, 7 * features);
const embeddings = Float32Array.of(...seven, ...seven.subarray(6 * features));
const answers = [0, 0, 0, 1, 1, 1, 2, 2];
const problem: GradientProblem = {
  features,
  classes: 3,
  embeddings,
  targets: Float32Array.from({ length: 24 }, (_, at) => Number(answers[Math.floor(at / 3)] === at % 3)),
  weights: Float32Array.of(1, 1, 1, 1, 1, 1, 0.5, 0.5),
};
const scale = FeatureScale.of(embeddings, features);
const options = { curvature: null, pull: 0.01, lastFixed: false, tolerance: 1e-9, maximumIterations: 500 };

async function span() {
  const found = await rowSpan(problem, scale, referenceArithmetic);
  if (!found) throw new Error('no span');
  return found;
}

describe('rowSpan', () => {
  it('has the solution that the features have', async () => {
    const inFeatures = await fitSoftmax(problem, scale, referenceArithmetic, options);
    const { problem: small, scale: own, lift } = await span();
    expect(small.features).toBe(8);
    const inSpan = await fitSoftmax(small, own, referenceArithmetic, options);
    expect(inSpan.loss).toBeCloseTo(inFeatures.loss, 3);
    const lifted = await lift(inSpan.point);
    const furthest = Math.max(
      ...lifted.map((value, at) => Math.abs(value - (inFeatures.point[at] as number))),
    );
    expect(furthest).toBeLessThan(0.01 * Math.max(...inFeatures.point.map(Math.abs)));
  });

  it('lowers what it lifted', async () => {
    const { lift, lower } = await span();
    const point = Float64Array.from({ length: 9 * 3 }, (_, at) => (at >= 18 && at < 24 ? 1 : Math.sin(at)));
    const again = await lower(await lift(point));
    again.forEach((value, at) => {
      // The same photo twice is one direction: what tells both apart is not lifted.
      if (at < 18 || at >= 24) expect(value).toBeCloseTo(point[at] as number, 2);
    });
  });

  it('is not found where all rows are the same', async () => {
    const same = Float32Array.from(embeddings, (_, at) => embeddings[at % features] as number);
    const none = await rowSpan(
      { ...problem, embeddings: same },
      FeatureScale.of(same, features),
      referenceArithmetic,
    );
    expect(none).toBeUndefined();
  });
});
