import type { CropSides } from './crops.js';
import type { FineTuneInput } from './fine-tune-input.js';
import type { Sight } from './sight.js';
import type { Tensor2D, Tensor4D } from './tensorflow.js';
import type { TrainableBackbone } from './trainable-backbone.js';
import type { TrainableHead } from './trainable-head.js';
import { cut, halved, servedBoxes } from './tune-batches.js';

/** What photos that are not learned from say of a state of the network. */
export interface Validated {
  /** Answers. */
  right: number;
  /** Decides between equals. */
  loss: number;
}

/** Asks a network that is being trained for the photos that are held back. */
export class ValidationPart {
  constructor(
    private readonly input: Pick<FineTuneInput, 'tf' | 'validation' | 'pixels' | 'head'>,
    private readonly backbone: TrainableBackbone,
    private readonly head: TrainableHead,
    private readonly shown: { sides: CropSides; batch: number },
  ) {}

  /** Of the state as it is now, were it served so. */
  async ask(sight: Sight): Promise<Validated> {
    const { tf, validation, pixels, head } = this.input;
    const { sides, batch } = this.shown;
    let right = 0;
    let loss = 0;
    for (let from = 0; from < validation.length; from += batch) {
      const part = validation.slice(from, from + batch);
      const images = await pixels(part.map(({ image }) => image));
      const scores = tf.tidy(() => {
        const served = cut(tf, images, servedBoxes(part.length, sides), sides);
        return tf.softmax(this.head.logits(this.embed(served, sight)));
      });
      const numbers = (await scores.data()) as Float32Array;
      scores.dispose();
      for (const [at, { target }] of part.entries()) {
        const row = numbers.subarray(at * head.classes, (at + 1) * head.classes);
        const score = row[target] as number;
        if (row.every((other, column) => column === target || other < score)) right += 1;
        loss -= Math.log(Math.max(score, 1e-12)) / validation.length;
      }
    }
    return { right, loss };
  }

  private embed(served: Tensor4D, { half, mirrored }: Sight): Tensor2D {
    const { tf } = this.input;
    const seen = half ? halved(tf, served) : served;
    const embeddings = this.backbone.embed(seen);
    if (!mirrored) return embeddings;
    return tf.div(tf.add(embeddings, this.backbone.embed(tf.reverse(seen, 2))), 2);
  }
}
