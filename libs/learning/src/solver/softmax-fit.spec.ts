import type { GradientProblem } from '../gradient-engine.js';
import { referenceArithmetic } from '../testing/reference-arithmetic.js';
import { features, SyntheticClasses } from '../testing/synthetic-classes.js';
import { Curvature } from './curvature.js';
import { FeatureScale } from './feature-scale.js';
import { fitSoftmax, type SoftmaxFitOptions } from './softmax-fit.js';

const synthetic = new SyntheticClasses(3, 0.5);
const embeddings = synthetic.embeddings([0, 1, 2], 20, 3);
const problem: GradientProblem = {
  features,
  classes: 3,
  embeddings,
  targets: Float32Array.from({ length: 180 }, (_, at) => (Math.floor(at / 60) === at % 3 ? 1 : 0)),
  weights: new Float32Array(60).fill(1),
};
const scale = FeatureScale.of(embeddings, features);

describe('fitSoftmax', () => {
  let options: SoftmaxFitOptions;
  beforeAll(async () => {
    const curvature = await Curvature.of(embeddings, problem.weights, scale, referenceArithmetic);
    options = { curvature, pull: 0.1, lastFixed: false, tolerance: 1e-6, maximumIterations: 200 };
  });

  it('comes to the same minimum from anywhere', async () => {
    const fit = await fitSoftmax(problem, scale, referenceArithmetic, options);
    const start = Float64Array.from(fit.point, (_, at) => Math.sin(at));
    const again = await fitSoftmax(problem, scale, referenceArithmetic, { ...options, start });
    expect(fit.converged && again.converged).toBe(true);
    expect(again.loss).toBeCloseTo(fit.loss, 3);
  });

  it('pulls harder to smaller parameters', async () => {
    const size = async (pull: number) => {
      const { point } = await fitSoftmax(problem, scale, referenceArithmetic, { ...options, pull });
      return point.reduce((sum, value) => sum + value ** 2, 0);
    };
    expect(await size(1)).toBeLessThan((await size(0.1)) / 2);
  });

  it('means the same by a pull whatever the unit of the embeddings', async () => {
    const scaled = embeddings.map((value) => 50 * value + 7);
    const fit = await fitSoftmax(problem, scale, referenceArithmetic, options);
    const other = await fitSoftmax(
      { ...problem, embeddings: scaled },
      FeatureScale.of(scaled, features),
      referenceArithmetic,
      options,
    );
    expect(other.loss).toBeCloseTo(fit.loss, 2);
  });

  it('leaves the last column at zero when it is fixed', async () => {
    const { point } = await fitSoftmax(problem, scale, referenceArithmetic, {
      ...options,
      lastFixed: true,
    });
    const { kernel, bias } = scale.raw(point);
    expect(bias[2]).toBe(0);
    for (let feature = 0; feature < features; feature++) expect(kernel[feature * 3 + 2]).toBe(0);
    expect(bias[0]).not.toBe(0);
  });
});
