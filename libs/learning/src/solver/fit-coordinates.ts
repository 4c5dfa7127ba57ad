import type { GradientProblem } from '../gradient-engine.js';
import type { FeatureScale } from './feature-scale.js';

/** What a problem is fitted in. A point of a fit is a kernel and, after it, a bias. */
export interface FitCoordinates {
  /** Its embeddings are the rows' coordinates. */
  problem: GradientProblem;
  scale: FeatureScale;
  /** From a point of the fit to the same one in the embeddings' own features, centred and scaled. */
  lift(point: Float64Array): Promise<Float64Array>;
  /** The other way: what of a point these rows can tell. */
  lower(point: Float64Array): Promise<Float64Array>;
}
