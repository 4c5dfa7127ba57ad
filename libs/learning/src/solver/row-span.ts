import type { GradientProblem, HeadArithmetic } from '../gradient-engine.js';
import { product, transposed } from '../matrices.js';
import { cholesky, NotPositiveDefinite, solvedLower, solvedUpper } from './cholesky.js';
import { FeatureScale } from './feature-scale.js';
import type { FitCoordinates } from './fit-coordinates.js';

// Of an average row's square: each row has so much for itself, so that rows nearly alike have a triangle in single precision.
const SHIFT = 1e-5;

/**
 * The space that the rows of a problem span. A pull in L2 keeps the solution among combinations of the rows (the representer
 * theorem, Schölkopf, Herbrich and Smola 2001), so in an orthonormal basis of their span it is the same problem, with as
 * many features as there are rows. With L · Lᵀ the rows' products with each other, the rows are L in the basis rowsᵀ · L⁻ᵀ.
 * Undefined where the rows are too much alike.
 */
export async function rowSpan(
  problem: GradientProblem,
  scale: FeatureScale,
  arithmetic: HeadArithmetic,
): Promise<FitCoordinates | undefined> {
  const { features, classes } = problem;
  const count = problem.weights.length;
  const rows = scale.scaled(problem.embeddings);
  const columns = transposed(rows, features);
  const triangle = triangleOf(await product(arithmetic, rows, columns, count), count);
  if (!triangle) return undefined;
  return {
    problem: { ...problem, features: count, embeddings: new Float32Array(triangle) },
    scale: FeatureScale.none(count),
    lift: async (point) => {
      const shares = solvedUpper(triangle, point.slice(0, count * classes), classes);
      const kernel = await product(arithmetic, columns, new Float32Array(shares), classes);
      return joined(kernel, point.subarray(count * classes));
    },
    lower: async (point) => {
      const kernel = new Float32Array(point.subarray(0, features * classes));
      const logits = new Float64Array(await product(arithmetic, rows, kernel, classes));
      return joined(solvedLower(triangle, logits, classes), point.subarray(features * classes));
    },
  };
}

function triangleOf(products: Float32Array, size: number): Float64Array | undefined {
  const matrix = new Float64Array(products);
  let trace = 0;
  for (let at = 0; at < matrix.length; at += size + 1) trace += matrix[at] as number;
  for (let at = 0; at < matrix.length; at += size + 1)
    matrix[at] = (matrix[at] as number) + (SHIFT * trace) / size;
  try {
    return cholesky(matrix, size);
  } catch (error) {
    if (error instanceof NotPositiveDefinite) return undefined;
    throw error;
  }
}

function joined(kernel: Float32Array | Float64Array, bias: Float64Array): Float64Array {
  const point = new Float64Array(kernel.length + bias.length);
  point.set(kernel);
  point.set(bias, kernel.length);
  return point;
}
