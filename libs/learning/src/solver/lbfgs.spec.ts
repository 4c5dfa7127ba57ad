import { minimize } from './lbfgs.js';

const at = (point: Float64Array, index: number) => point[index] as number;

async function rosenbrock(point: Float64Array) {
  let value = 0;
  const gradient = new Float64Array(point.length);
  for (let i = 0; i + 1 < point.length; i++) {
    const step = at(point, i + 1) - at(point, i) ** 2;
    value += 100 * step ** 2 + (1 - at(point, i)) ** 2;
    gradient[i] = at(gradient, i) - 400 * at(point, i) * step - 2 * (1 - at(point, i));
    gradient[i + 1] = at(gradient, i + 1) + 200 * step;
  }
  return { value, gradient };
}

const curvatures = [1, 10, 100, 1_000, 10_000];
/** Ill-conditioned, with its lowest point at 0, 1, 2, 3, 4. */
const quadratic = async (point: Float64Array) => ({
  value: curvatures.reduce((sum, curvature, i) => sum + (curvature / 2) * (at(point, i) - i) ** 2, 0),
  gradient: Float64Array.from(curvatures, (curvature, i) => curvature * (at(point, i) - i)),
});

describe('minimize', () => {
  const exact = { gradientTolerance: 1e-8, valueTolerance: 0, maximumIterations: 500 };

  it.each([2, 10])('finds the bottom of Rosenbrock’s valley in %i dimensions', async (dimensions) => {
    const start = Float64Array.from({ length: dimensions }, (_, i) => (i % 2 ? 1 : -1.2));
    const minimum = await minimize(rosenbrock, start, exact);
    expect(minimum.converged).toBe(true);
    for (const element of minimum.point) expect(element).toBeCloseTo(1, 6);
    expect(minimum.iterations).toBeLessThan(150);
  });

  it('solves an ill-conditioned quadratic', async () => {
    const minimum = await minimize(quadratic, new Float64Array(5).fill(7), exact);
    expect(minimum.converged).toBe(true);
    for (const [i, element] of minimum.point.entries()) expect(element).toBeCloseTo(i, 6);
  });

  it('takes few steps where the curvature is known up to a factor', async () => {
    const minimum = await minimize(quadratic, new Float64Array(5).fill(7), {
      ...exact,
      inverseCurvature: async (vector) => vector.map((value, i) => (3 * value) / (curvatures[i] as number)),
    });
    expect(minimum.iterations).toBeLessThanOrEqual(3);
    for (const [i, element] of minimum.point.entries()) expect(element).toBeCloseTo(i, 6);
  });

  it('stays at a minimum where it starts', async () => {
    const minimum = await minimize(rosenbrock, Float64Array.of(1, 1));
    expect(minimum).toMatchObject({ iterations: 0, converged: true, value: 0 });
  });

  it('comes back from where the function overflows', async () => {
    const minimum = await minimize(
      async (point) => ({
        value: Math.exp(at(point, 0)) - 2 * at(point, 0),
        gradient: Float64Array.of(Math.exp(at(point, 0)) - 2),
      }),
      Float64Array.of(-3_000),
      exact,
    );
    expect(at(minimum.point, 0)).toBeCloseTo(Math.log(2), 6);
  });

  it('says when the iterations ran out', async () => {
    const minimum = await minimize(rosenbrock, Float64Array.of(-1.2, 1), { maximumIterations: 3 });
    expect(minimum).toMatchObject({ converged: false, iterations: 3 });
  });

  it('ends where an objective of limited precision has no lower point', async () => {
    const coarse = async (point: Float64Array) => {
      const { value, gradient } = await rosenbrock(point);
      return { value: Math.fround(value), gradient: gradient.map(Math.fround) };
    };
    const minimum = await minimize(coarse, Float64Array.of(-1.2, 1), { ...exact, gradientTolerance: 0 });
    expect(minimum.converged).toBe(true);
    expect(at(minimum.point, 0)).toBeCloseTo(1, 3);
  });
});
