import { seededRandom } from '@amend/learning';

/** As large as the embeddings of the backbone that comes with the product. */
export const FEATURES = 1280;

// Classes lie so many standard deviations of their images apart: most photos are told apart, not all.
const APART = 6;

/** About normal, of mean 0 and deviation 1: two dice are enough here. */
const noise = (random) => (random() + random() - 1) * Math.sqrt(6);

/** Classes around places of their own; features differ in size by a factor of ten, like those of a real backbone. */
export class SyntheticTable {
  constructor(classes) {
    const random = seededRandom(1);
    this.sizes = Float32Array.from({ length: FEATURES }, () => 0.1 * 10 ** random());
    const step = APART / Math.sqrt(2 * FEATURES);
    this.common = this.sizes.map((size) => size * (2 + noise(random)));
    this.places = Array.from({ length: classes }, () =>
      Float32Array.from(
        { length: FEATURES },
        (_, at) => this.common[at] + this.sizes[at] * step * noise(random),
      ),
    );
  }

  /** An image of each class listed, `[columns.length, FEATURES]`. */
  embeddings(columns, seed) {
    const random = seededRandom(seed);
    const table = new Float32Array(columns.length * FEATURES);
    for (const [row, column] of columns.entries())
      for (let at = 0; at < FEATURES; at++)
        table[row * FEATURES + at] = this.places[column][at] + this.sizes[at] * noise(random);
    return table;
  }

  /** A linear layer that knows the first classes: the likelihood of normal noise around each place. */
  head(classes) {
    const kernel = new Float32Array(FEATURES * classes);
    const bias = new Float32Array(classes);
    for (let column = 0; column < classes; column++)
      for (let at = 0; at < FEATURES; at++) {
        const [place, common] = [this.places[column][at], this.common[at]];
        const slope = (place - common) / this.sizes[at] ** 2;
        kernel[at * classes + column] = slope;
        bias[column] -= (slope * (place + common)) / 2;
      }
    return { features: FEATURES, classes, kernel, bias };
  }
}
