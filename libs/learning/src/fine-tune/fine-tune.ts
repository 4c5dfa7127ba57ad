import type { Head, Tensors } from '@amend/network';
import { floatBytes, toFloat32 } from '@amend/network';
import { Adam } from './adam.js';
import type { CropSides } from './crops.js';
import type { FineTuneInput, FineTuneResult } from './fine-tune-input.js';
import {
  defaultFineTunePolicy,
  type FineTunePolicy,
  learningRateAt,
  seesHalf,
  workOf,
} from './fine-tune-policy.js';
import { isLatestKept } from './kept-state.js';
import { type Sight, sightOf, withSight } from './sight.js';
import type { Tensor2D, Variable } from './tensorflow.js';
import { TrainableBackbone, tensorsOf } from './trainable-backbone.js';
import { TrainableHead } from './trainable-head.js';
import { cut, halved, type TuneBatch, TuneBatches } from './tune-batches.js';
import { type Validated, ValidationPart } from './validation-part.js';

/** Of the loss and accuracy that are shown. */
const SHOWN_STEPS = 20;

/**
 * Trains backbone and head together, on the labelled photos and on replayed ones whose scores are kept: Adam with a warm-up
 * and a cosine, gradients clipped, crops moved, scaled and mirrored, labels smoothed, dropout before the head.
 * Of the states after each epoch the latest is kept that answers the validation part about as well as the best, and
 * training ends early when there is none for long. The first epochs show photos at half their sides; where all do, so does the
 * network that is made, and their mirror images, too.
 * The head's classes and columns stay as they are. Throws when the input does not fit together.
 */
export async function fineTune(input: FineTuneInput): Promise<FineTuneResult> {
  const tuning = new FineTuning(input);
  try {
    return await tuning.run();
  } finally {
    tuning.dispose();
  }
}

class FineTuning {
  private readonly policy: FineTunePolicy;
  private readonly sides: CropSides;
  private readonly backbone: TrainableBackbone;
  private readonly head: TrainableHead;
  private readonly variables: ReadonlyMap<string, Variable>;
  private readonly adam: Adam;
  private readonly batches: TuneBatches;
  private readonly validationPart: ValidationPart;
  /** Of the network that is made. */
  private readonly sight: Sight;
  /** The network that the training starts from, where it is held to what that sees. */
  private readonly before: TrainableBackbone | undefined;
  private step = 0;
  /** A row an epoch: mean loss. */
  private losses: number[] = [];
  /** Of the start, then of each epoch. */
  private validation: Validated[] = [];
  private best: Tensors = new Map();
  private bestEpoch = 0;
  private recent: { loss: number; right: number; labelled: number }[] = [];
  private epochLoss = 0;

  constructor(private readonly input: FineTuneInput) {
    const { tf, network, weights, head, training, imageSide, seed } = input;
    if (training.length === 0) throw new Error('There is no photo to learn from');
    this.policy = { ...defaultFineTunePolicy, ...input.policy };
    this.sides = { image: imageSide, served: network.inputSize };
    this.backbone = TrainableBackbone.of(tf, network, weights);
    this.head = new TrainableHead(tf, head);
    this.variables = new Map([...this.backbone.variables, ...this.head.variables]);
    this.adam = new Adam(tf, this.variables, this.policy);
    this.batches = new TuneBatches(training, head, this.sides, this.policy, seed);
    const small = seesHalf(this.policy);
    this.sight = { half: small, mirrored: small };
    this.validationPart = new ValidationPart(input, this.backbone, this.head, {
      sides: this.sides,
      batch: this.policy.batch,
    });
    if (this.policy.embeddingPull > 0) this.before = TrainableBackbone.of(tf, network, weights);
  }

  async run(): Promise<FineTuneResult> {
    const { perEpoch } = this.batches;
    const steps = this.policy.epochs * perEpoch;
    if (this.input.resumeFrom) this.restore(this.input.resumeFrom);
    else await this.endEpoch(0);
    const began = { at: performance.now(), step: this.step };
    while (this.step < steps && !this.isHopeless()) {
      const batch = this.batches.at(this.step);
      await this.learn(batch, learningRateAt(this.step, steps, this.policy));
      this.step += 1;
      const epochEnded = this.step % perEpoch === 0;
      if (epochEnded) await this.endEpoch(this.step / perEpoch);
      await this.input.checkpoint?.(() => this.state(), epochEnded);
      this.tell(steps, began);
    }
    return this.result(this.bestEpoch === 0 ? 1 : await this.temperature());
  }

  dispose(): void {
    this.before?.dispose();
    this.adam.dispose();
    this.head.dispose();
    this.backbone.dispose();
  }

  private async learn(batch: TuneBatch, learningRate: number): Promise<void> {
    const { tf } = this.input;
    const rows = batch.examples.length;
    const pixels = await this.input.pixels(batch.examples.map(({ image }) => image));
    const images = tf.tidy(() => {
      const shown = cut(tf, pixels, batch.boxes, this.sides);
      return batch.small ? halved(tf, shown) : shown;
    });
    const before = this.before?.embed(images);
    const pass = this.backbone.record(images);
    const mask: Tensor2D = tf.tensor(batch.dropout, pass.embeddings.shape);
    const thinned: Tensor2D = tf.mul(pass.embeddings, mask);
    const targets: Tensor2D = tf.tensor(batch.targets, [rows, this.input.head.classes]);
    const weights: Tensor2D = tf.tensor(batch.weights, [rows, 1]);
    const head = this.head.loss(thinned, targets, weights);
    const slope = tf.tidy((): Tensor2D => {
      const ofLoss: Tensor2D = tf.mul(head.embeddings, mask);
      return before ? tf.add(ofLoss, this.backToWhatItWas(pass.embeddings, before)) : ofLoss;
    });
    const slopes = new Map([...pass.back(slope), ...head.slopes]);
    this.adam.apply(slopes, this.step, learningRate);
    const loss = (await head.loss.data())[0] as number;
    const answers = await head.answers.data();
    tf.dispose([images, mask, slope, thinned, targets, weights, head.loss, head.answers, head.embeddings]);
    tf.dispose([...slopes.values()]);
    before?.dispose();
    this.note(batch, loss, answers);
  }

  /** Slope of the squared way that embeddings went, as a part of their length. */
  private backToWhatItWas(now: Tensor2D, before: Tensor2D): Tensor2D {
    const { tf } = this.input;
    const pull = tf.div(2 * this.policy.embeddingPull, tf.sum(tf.square(before)));
    return tf.mul(tf.sub(now, before), pull);
  }

  private note({ examples }: TuneBatch, loss: number, answers: ArrayLike<number>): void {
    if (!Number.isFinite(loss)) throw new Error('The training came apart: its loss is no number any more');
    const labelled = examples.flatMap(({ target }, row) => (typeof target === 'number' ? [row] : []));
    const right = labelled.filter((row) => answers[row] === examples[row]?.target).length;
    this.recent = [...this.recent, { loss, right, labelled: labelled.length }].slice(-SHOWN_STEPS);
    this.epochLoss += loss;
  }

  /** Asks the validation part, and keeps the state, as far as that speaks for it. */
  private async endEpoch(epoch: number): Promise<void> {
    if (epoch > 0) this.losses.push(this.epochLoss / this.batches.perEpoch);
    this.epochLoss = 0;
    // What it starts from is shown them as it is served.
    const found = await this.validationPart.ask(epoch === 0 ? sightOf(this.input.weights) : this.sight);
    this.validation.push(found);
    if (!isLatestKept(this.validation, this.input.validation.length)) return;
    this.best = await tensorsOf(this.variables);
    this.bestEpoch = epoch;
  }

  private isHopeless(): boolean {
    if (this.input.validation.length === 0) return false;
    const epoch = Math.floor(this.step / this.batches.perEpoch);
    // Before, photos are mostly shown small: what is served large is answered badly then, and says nothing yet.
    const since = Math.max(this.bestEpoch, Math.ceil(this.policy.epochs / 2));
    return epoch - since >= this.policy.patience;
  }

  private tell(steps: number, began: { at: number; step: number }): void {
    const seconds = (performance.now() - began.at) / 1_000;
    const { perEpoch } = this.batches;
    const work = (step: number) => perEpoch * workOf(step / perEpoch, this.policy);
    const done = work(this.step) - work(began.step);
    const sum = (of: (one: (typeof this.recent)[number]) => number) =>
      this.recent.reduce((total, one) => total + of(one), 0);
    const labelled = sum((one) => one.labelled);
    this.input.onProgress?.({
      epoch: Math.floor(this.step / perEpoch),
      step: this.step,
      of: steps,
      loss: sum((one) => one.loss) / this.recent.length,
      accuracy: labelled > 0 ? sum((one) => one.right) / labelled : null,
      imagesPerSecond: (done * this.policy.batch) / seconds,
      secondsLeft: (seconds / done) * (work(steps) - work(this.step)),
    });
  }

  private shares(): number[] {
    const { length } = this.input.validation;
    return length === 0 ? [] : this.validation.map(({ right }) => right / length);
  }

  private async state(): Promise<Tensors> {
    const now = await tensorsOf(new Map([...prefixed('now/', this.variables), ...this.adam.state]));
    const numbers = (values: number[]) => ({
      dtype: 'F32' as const,
      shape: [values.length],
      data: floatBytes(Float32Array.from(values)),
    });
    return new Map([
      ...now,
      ...prefixed('best/', this.best),
      ['step', numbers([this.step, this.bestEpoch, this.epochLoss])],
      ['losses', numbers(this.losses)],
      ['validation', numbers(this.validation.flatMap(({ right, loss }) => [right, loss]))],
    ]);
  }

  private restore(state: Tensors): void {
    const read = (name: string) => numbersIn(state, name);
    this.put(state, new Map([...prefixed('now/', this.variables), ...this.adam.state]));
    const [step, bestEpoch, epochLoss] = read('step');
    Object.assign(this, { step, bestEpoch, epochLoss, losses: [...read('losses')] });
    const validation = read('validation');
    this.validation = Array.from({ length: validation.length / 2 }, (_, at) => ({
      right: validation[2 * at] as number,
      loss: validation[2 * at + 1] as number,
    }));
    this.best = new Map(
      [...state]
        .filter(([name]) => name.startsWith('best/'))
        .map(([name, tensor]) => [name.slice(5), tensor]),
    );
  }

  private put(tensors: Tensors, variables: ReadonlyMap<string, Variable>): void {
    const { tf } = this.input;
    for (const [name, variable] of variables)
      tf.tidy(() => variable.assign(tf.tensor(numbersIn(tensors, name), variable.shape)));
  }

  /** Labels were smoothed: the scores are too unsure, by as much as the validation part says. */
  private temperature(): Promise<number> {
    this.put(this.best, this.variables);
    return this.validationPart.temperature(this.sight);
  }

  private result(temperature: number): FineTuneResult {
    const { head } = this.input;
    const numbers = (name: string) =>
      numbersIn(this.best, `classifier.${name}`).map((number) => number / temperature);
    const fitted: Head = { ...head, kernel: numbers('kernel'), bias: numbers('bias') };
    const weights = new Map([...this.best].filter(([name]) => this.backbone.variables.has(name)));
    return {
      weights: withSight(weights, this.sight),
      head: fitted,
      report: {
        bestEpoch: this.bestEpoch,
        epochs: Math.floor(this.step / this.batches.perEpoch),
        steps: this.step,
        losses: this.losses,
        validation: this.shares(),
      },
    };
  }
}

function numbersIn(tensors: Tensors, name: string): Float32Array {
  const tensor = tensors.get(name);
  if (!tensor) throw new Error(`The state holds no ${name}`);
  return toFloat32(tensor);
}

function prefixed<T>(prefix: string, map: ReadonlyMap<string, T>): Map<string, T> {
  return new Map([...map].map(([name, value]) => [`${prefix}${name}`, value]));
}
