import type { Head } from '@amend/network';
import { seededRandom, shuffled } from '../random.js';
import { type CropBox, type CropSides, randomCrop, servedCrop } from './crops.js';
import type { TuneExample } from './fine-tune-input.js';
import { type FineTunePolicy, smallEpochsOf } from './fine-tune-policy.js';
import type { Tensor4D, TensorFlow } from './tensorflow.js';

/** What one step learns from; the same seed and step give the same. */
export interface TuneBatch {
  examples: TuneExample[];
  boxes: CropBox[];
  /** `[rows, classes]` */
  targets: Float32Array;
  /** Adding up to 1 in the mean of an epoch's steps: a step that shows little of weight moves little. */
  weights: Float32Array;
  /** `[rows, features]`: 0, or what makes up for those left out. */
  dropout: Float32Array;
  /** Shown at half their sides. */
  small: boolean;
}

/** Cuts the examples into steps: every epoch in another order. */
export class TuneBatches {
  readonly perEpoch: number;
  private readonly totalWeight: number;

  constructor(
    private readonly examples: readonly TuneExample[],
    private readonly head: Pick<Head, 'features' | 'classes'>,
    private readonly sides: CropSides,
    private readonly policy: FineTunePolicy,
    private readonly seed: number,
  ) {
    this.perEpoch = Math.ceil(examples.length / policy.batch);
    this.totalWeight = examples.reduce((sum, one) => sum + this.weight(one), 0);
  }

  at(step: number): TuneBatch {
    const { policy, sides, head } = this;
    const epoch = Math.floor(step / this.perEpoch);
    const order = shuffled(this.examples, seededRandom(mixed(this.seed, epoch, -1)));
    const from = (step % this.perEpoch) * policy.batch;
    const examples = order.slice(from, from + policy.batch);
    const random = seededRandom(mixed(this.seed, epoch, step));
    const boxes = examples.map(() => randomCrop(random, policy, sides));
    const keep = 1 - policy.dropout;
    return {
      examples,
      boxes,
      targets: this.targets(examples),
      weights: Float32Array.from(examples, (one) => (this.weight(one) * this.perEpoch) / this.totalWeight),
      small: epoch < smallEpochsOf(policy),
      dropout: Float32Array.from({ length: examples.length * head.features }, () =>
        random() < keep ? 1 / keep : 0,
      ),
    };
  }

  private targets(examples: readonly TuneExample[]): Float32Array {
    const { classes } = this.head;
    const all = new Float32Array(examples.length * classes);
    for (const [row, { target }] of examples.entries()) all.set(this.target(target), row * classes);
    return all;
  }

  private target(target: TuneExample['target']): Float32Array {
    if (target instanceof Float32Array) return target;
    const { classes } = this.head;
    if (target === null) return new Float32Array(classes).fill(1 / classes);
    const { labelSmoothing } = this.policy;
    const row = new Float32Array(classes).fill(labelSmoothing / classes);
    row[target] = 1 - labelSmoothing + labelSmoothing / classes;
    return row;
  }

  private weight({ target }: TuneExample): number {
    if (typeof target === 'number') return 1;
    return target === null ? this.policy.noneWeight : this.policy.replayWeight;
  }
}

/** Images `[n, side, side, 3]`, each cut out by its box, as floats from 0 to 255. */
export function cut(
  tf: TensorFlow,
  pixels: Uint8Array,
  boxes: readonly CropBox[],
  sides: CropSides,
): Tensor4D {
  return tf.tidy(() => {
    const images = tf.tensor4d(new Int32Array(pixels), [boxes.length, sides.image, sides.image, 3], 'int32');
    return tf.image.cropAndResize(
      tf.cast(images, 'float32'),
      tf.tensor2d(boxes.flat(), [boxes.length, 4]),
      tf.range(0, boxes.length, 1, 'int32'),
      [sides.served, sides.served],
      'bilinear',
    );
  });
}

/** At half their sides: each pixel the mean of four, so that fine patterns blur instead of turning into others. */
export function halved(tf: TensorFlow, images: Tensor4D): Tensor4D {
  return tf.avgPool(images, 2, 2, 'valid');
}

export function servedBoxes(count: number, sides: CropSides): CropBox[] {
  return Array.from({ length: count }, () => servedCrop(sides));
}

/** One number of three, evenly spread whatever they are. */
function mixed(...parts: number[]): number {
  return parts.reduce(
    (hash, part) => Math.imul(hash ^ (part + 0x9e3779b9), 0x85ebca6b) ^ (hash >>> 13),
    0x811c9dc5,
  );
}
