import { seededRandom } from '../random.js';

/** Enough that cosines are off by less than 0.1 in the mean (Johnson and Lindenstrauss), a tenth of the work. */
const MOST_DIRECTIONS = 128;

/**
 * Embeddings less their mean, thrown onto random directions where there are more features than that, each row of length 1: the
 * product of two rows is about the cosine of the two images.
 */
export function unitRows(
  embeddings: Float32Array,
  features: number,
): { vectors: Float32Array; size: number } {
  const rows = embeddings.length / features;
  const mean = new Float64Array(features);
  for (let at = 0; at < embeddings.length; at++)
    mean[at % features] = (mean[at % features] as number) + (embeddings[at] as number) / rows;
  const size = Math.min(features, MOST_DIRECTIONS);
  const directions = directionsOf(features, size);
  const vectors = new Float32Array(rows * size);
  for (let row = 0; row < rows; row++) {
    const vector = vectors.subarray(row * size, (row + 1) * size);
    for (let feature = 0; feature < features; feature++) {
      const value = (embeddings[row * features + feature] as number) - (mean[feature] as number);
      if (directions === null) vector[feature] = value;
      else
        for (let at = 0; at < size; at++)
          vector[at] = (vector[at] as number) + value * (directions[feature * size + at] as number);
    }
    const length = Math.sqrt(vector.reduce((sum, value) => sum + value * value, 0)) || 1;
    for (let at = 0; at < size; at++) vector[at] = (vector[at] as number) / length;
  }
  return { vectors, size };
}

/** ±1 at random; null: the features are few enough as they are. */
function directionsOf(features: number, size: number): Float32Array | null {
  if (size === features) return null;
  const random = seededRandom(1);
  return Float32Array.from({ length: features * size }, () => (random() < 0.5 ? -1 : 1));
}
