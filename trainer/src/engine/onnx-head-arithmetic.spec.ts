import type { GradientProblem } from '@amend/learning';
import { OnnxHeadArithmetic } from './onnx-head-arithmetic.js';

const features = 5;
const classes = 3;
const rows = 7;
const wave = (length: number, speed: number) =>
  Float32Array.from({ length }, (_, at) => Math.sin(speed * (at + 1)));
const kernel = wave(features * classes, 0.7);
const bias = wave(classes, 1.3);
const targets = Float32Array.from({ length: rows * classes }, (_, at) => (at % classes === 0 ? 0.6 : 0.2));
const problem: GradientProblem = {
  features,
  classes,
  embeddings: wave(rows * features, 0.37),
  targets,
  weights: wave(rows, 2).map((weight) => weight + 1.1),
};
const offsets = wave(rows * classes, 5.1);
const at = (numbers: Float32Array, index: number) => numbers[index] as number;

/** The loss by its definition, in double precision. */
function loss(
  { embeddings, weights, offsets: added }: GradientProblem,
  kernelNow: Float32Array,
  biasNow: Float32Array,
) {
  let sum = 0;
  let total = 0;
  for (let row = 0; row < rows; row++) {
    const logits = [...biasNow].map((start, column) => {
      let logit = start + (added ? at(added, row * classes + column) : 0);
      for (let feature = 0; feature < features; feature++) {
        logit += at(embeddings, row * features + feature) * at(kernelNow, feature * classes + column);
      }
      return logit;
    });
    const logTotal = Math.log(logits.reduce((odds, logit) => odds + Math.exp(logit), 0));
    logits.forEach((logit, column) => {
      sum -= at(weights, row) * at(targets, row * classes + column) * (logit - logTotal);
    });
    total += at(weights, row);
  }
  return sum / total;
}

/** Slopes by central differences. */
function slopes(numbers: Float32Array, lossWith: (changed: Float32Array) => number): number[] {
  const step = 2 ** -8;
  return [...numbers.keys()].map((index) => {
    const moved = (by: number) => {
      const changed = numbers.slice();
      changed[index] = at(numbers, index) + by;
      return lossWith(changed);
    };
    return (moved(step) - moved(-step)) / (2 * step);
  });
}

describe('OnnxHeadArithmetic', () => {
  let arithmetic: OnnxHeadArithmetic;
  beforeAll(async () => {
    arithmetic = await OnnxHeadArithmetic.create(1);
  });
  afterAll(() => arithmetic.release());

  it.each([
    ['without offsets', problem],
    ['with offsets', { ...problem, offsets }],
    [
      'with a row of no weight',
      { ...problem, weights: problem.weights.map((weight, row) => (row === 2 ? 0 : weight)) },
    ],
  ])('has the loss and the gradient of its definition, %s', async (_, given) => {
    const engine = await arithmetic.gradientEngine(given);
    const found = await engine.evaluate(kernel, bias);
    await engine.dispose();
    expect(found.loss).toBeCloseTo(loss(given, kernel, bias), 5);
    slopes(kernel, (changed) => loss(given, changed, bias)).forEach((slope, index) => {
      expect(at(found.kernelGradient, index)).toBeCloseTo(slope, 4);
    });
    slopes(bias, (changed) => loss(given, kernel, changed)).forEach((slope, index) => {
      expect(at(found.biasGradient, index)).toBeCloseTo(slope, 4);
    });
  });

  it('serves several problems at once', async () => {
    const one = await arithmetic.gradientEngine(problem);
    const other = await arithmetic.gradientEngine({ ...problem, offsets });
    const [first, second, again] = [
      await one.evaluate(kernel, bias),
      await other.evaluate(kernel, bias),
      await one.evaluate(kernel, bias),
    ];
    expect(again).toEqual(first);
    expect(second.loss).not.toBeCloseTo(first.loss, 3);
  });

  it('adds up the parts that many rows go through in', async () => {
    const times = 7_000;
    const repeated = (matrix: Float32Array) =>
      Float32Array.from({ length: times * matrix.length }, (_, index) => at(matrix, index % matrix.length));
    const many: GradientProblem = {
      ...problem,
      embeddings: repeated(problem.embeddings),
      targets: repeated(problem.targets),
      weights: repeated(problem.weights),
      offsets: repeated(offsets),
    };
    const [whole, once] = [
      await (await arithmetic.gradientEngine(many)).evaluate(kernel, bias),
      await (await arithmetic.gradientEngine({ ...problem, offsets })).evaluate(kernel, bias),
    ];
    expect(whole.loss).toBeCloseTo(once.loss, 4);
    whole.kernelGradient.forEach((slope, index) => {
      expect(slope).toBeCloseTo(at(once.kernelGradient, index), 4);
    });
    const head = { features, classes, kernel, bias };
    const logits = await arithmetic.logits(head, many.embeddings);
    expect([...logits.subarray(-rows * classes)]).toEqual([
      ...(await arithmetic.logits(head, problem.embeddings)),
    ]);
  });

  it('stays finite where logits are huge', async () => {
    const engine = await arithmetic.gradientEngine(problem);
    const { loss: found, kernelGradient } = await engine.evaluate(
      kernel.map((value) => value * 1e4),
      bias,
    );
    expect(Number.isFinite(found)).toBe(true);
    expect(kernelGradient.every(Number.isFinite)).toBe(true);
  });

  it('refuses a problem in which no row counts', async () => {
    await expect(arithmetic.gradientEngine({ ...problem, weights: new Float32Array(rows) })).rejects.toThrow(
      'weight',
    );
  });

  it('computes logits, also of no rows', async () => {
    const head = { features, classes, kernel, bias };
    const [first] = await arithmetic.logits(head, problem.embeddings);
    let expected = at(bias, 0);
    for (let feature = 0; feature < features; feature++) {
      expected += at(problem.embeddings, feature) * at(kernel, feature * classes);
    }
    expect(first).toBeCloseTo(expected, 5);
    expect(await arithmetic.logits(head, new Float32Array(0))).toHaveLength(0);
  });
});
