import type { Head } from '@amend/network';
import { seededRandom } from '../random.js';

export const features = 24;

/** Images of made-up classes: each class is a direction, its embeddings lie around it and are never negative. */
export class SyntheticClasses {
  private readonly centres: Float32Array[];

  constructor(
    count: number,
    private readonly spread = 0.25,
  ) {
    const random = seededRandom(1);
    this.centres = Array.from({ length: count }, () =>
      Float32Array.from({ length: features }, () => random() ** 4 * 2),
    );
  }

  /** `count` embeddings of each class named, in that order. */
  embeddings(classes: readonly number[], count: number, seed: number): Float32Array {
    const random = seededRandom(seed);
    const normal = () => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
    return Float32Array.from({ length: classes.length * count * features }, (_, at) => {
      const centre = this.centres[classes[Math.floor(at / features / count)] as number] as Float32Array;
      return Math.max(0, (centre[at % features] as number) + this.spread * normal());
    });
  }

  /** A head that knows the first `count` classes well: the nearest centre, as a linear layer. */
  head(count: number, sharpness = 6): Head {
    const centres = this.centres.slice(0, count);
    return {
      features,
      classes: count,
      kernel: Float32Array.from(
        { length: features * count },
        (_, at) => sharpness * (centres[at % count]?.[Math.floor(at / count)] as number),
      ),
      bias: Float32Array.from(
        centres,
        (centre) => (-sharpness / 2) * centre.reduce((sum, value) => sum + value ** 2, 0),
      ),
    };
  }
}
