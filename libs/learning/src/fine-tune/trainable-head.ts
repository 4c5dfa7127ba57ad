import type { Head } from '@amend/network';
import type { Tensor, Tensor1D, Tensor2D, TensorFlow, Variable } from './tensorflow.js';
import type { Slopes } from './trainable-backbone.js';

export interface HeadLoss {
  /** Sum over the rows with their weights, in nats. */
  loss: Tensor;
  /** The column that each row scores highest. */
  answers: Tensor1D;
  slopes: Slopes;
  /** Of the loss with the embeddings. */
  embeddings: Tensor2D;
}

/** The softmax layer on top, as variables. */
export class TrainableHead {
  readonly variables: ReadonlyMap<string, Variable>;

  constructor(
    private readonly tf: TensorFlow,
    { features, classes, kernel, bias }: Head,
  ) {
    const variable = (numbers: Float32Array, sizes: number[]) => {
      const initial = tf.tensor(numbers, sizes);
      const made = tf.variable(initial);
      initial.dispose();
      return made;
    };
    this.variables = new Map([
      ['classifier.kernel', variable(kernel, [features, classes])],
      ['classifier.bias', variable(bias, [classes])],
    ]);
  }

  logits(embeddings: Tensor2D): Tensor2D {
    return this.tf.tidy(() => this.tf.add(this.tf.matMul(embeddings, this.kernel), this.bias));
  }

  /**
   * Cross-entropy with soft targets, and how it changes with weights and embeddings.
   * @param targets `[n, classes]`, each row adding up to 1
   * @param weights `[n, 1]`
   */
  loss(embeddings: Tensor2D, targets: Tensor2D, weights: Tensor2D): HeadLoss {
    const { tf } = this;
    const result = tf.tidy(() => {
      const logits = this.logits(embeddings);
      const shifted = tf.sub(logits, tf.max(logits, 1, true));
      const odds = tf.exp(shifted);
      const total = tf.sum(odds, 1, true);
      const logScores = tf.sub(shifted, tf.log(total));
      const agreement = tf.sum(tf.mul(targets, logScores), 1, true);
      const slope: Tensor2D = tf.mul(tf.sub(tf.div(odds, total), targets), weights);
      return {
        loss: tf.neg(tf.sum(tf.mul(agreement, weights))),
        answers: tf.argMax(logits, 1) as Tensor1D,
        kernel: tf.matMul(embeddings, slope, true, false),
        bias: tf.sum(slope, 0),
        embeddings: tf.matMul(slope, this.kernel, false, true),
      };
    });
    const { loss, answers, kernel, bias } = result;
    const slopes: Slopes = new Map<string, Tensor>([
      ['classifier.kernel', kernel],
      ['classifier.bias', bias],
    ]);
    return { loss, answers, slopes, embeddings: result.embeddings as Tensor2D };
  }

  dispose(): void {
    for (const variable of this.variables.values()) variable.dispose();
  }

  private get kernel(): Tensor2D {
    return this.variables.get('classifier.kernel') as Tensor as Tensor2D;
  }

  private get bias(): Tensor1D {
    return this.variables.get('classifier.bias') as Tensor as Tensor1D;
  }
}
