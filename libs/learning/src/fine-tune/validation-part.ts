import type { CropSides } from './crops.js';
import type { FineTuneInput } from './fine-tune-input.js';
import { logLoss } from './log-loss.js';
import type { Sight } from './sight.js';
import { temperatureFor } from './temperature.js';
import type { Tensor2D, Tensor4D } from './tensorflow.js';
import type { TrainableBackbone } from './trainable-backbone.js';
import type { TrainableHead } from './trainable-head.js';
import { cut, halved, servedBoxes } from './tune-batches.js';

/** What photos that are not learned from say of a state of the network. */
export interface Validated {
  /** Answers. */
  right: number;
  /** In nats, the mean; decides between equals. */
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
    const { classes } = this.input.head;
    const logits = await this.logits(sight);
    const right = this.labels.filter((label, row) => {
      const own = logits.subarray(row * classes, (row + 1) * classes);
      return own.every((other, column) => column === label || other < (own[label] as number));
    });
    const loss = this.labels.length === 0 ? 0 : logLoss(logits, this.labels) / this.labels.length;
    return { right: right.length, loss };
  }

  /** What the logits of the state as it is now are to be divided by. */
  async temperature(sight: Sight): Promise<number> {
    return temperatureFor(await this.logits(sight), this.labels);
  }

  private get labels(): number[] {
    return this.input.validation.map(({ target }) => target);
  }

  /** `[photos, classes]` */
  private async logits(sight: Sight): Promise<Float32Array> {
    const { tf, validation, pixels, head } = this.input;
    const { sides, batch } = this.shown;
    const all = new Float32Array(validation.length * head.classes);
    for (let from = 0; from < validation.length; from += batch) {
      const part = validation.slice(from, from + batch);
      const images = await pixels(part.map(({ image }) => image));
      const logits = tf.tidy(() => {
        const served = cut(tf, images, servedBoxes(part.length, sides), sides);
        return this.head.logits(this.embed(served, sight));
      });
      all.set(await logits.data(), from * head.classes);
      logits.dispose();
    }
    return all;
  }

  private embed(served: Tensor4D, { half, mirrored }: Sight): Tensor2D {
    const { tf } = this.input;
    const seen = half ? halved(tf, served) : served;
    const embeddings = this.backbone.embed(seen);
    if (!mirrored) return embeddings;
    return tf.div(tf.add(embeddings, this.backbone.embed(tf.reverse(seen, 2))), 2);
  }
}
