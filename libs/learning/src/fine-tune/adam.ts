import type { FineTunePolicy } from './fine-tune-policy.js';
import type { Scalar, Tensor, TensorFlow, Variable } from './tensorflow.js';
import type { Slopes } from './trainable-backbone.js';

const MEAN_DECAY = 0.9;
const SQUARE_DECAY = 0.999;
const EPSILON = 1e-8;

/** Of a tensor's own size; a channel that is all zeros is not brought to life. */
const SMALLEST_CHANNEL = 0.05;
/** Below what any layer of a trained network has: only for a new head, whose zeros could not move in steps of their size. */
const SMALLEST_BIAS = 0.1;
/** As above, and of what keeps a layer's output as large as its input: `1 / sqrt(inputs)`. */
const SMALLEST_KERNEL = 0.1;

/**
 * Adam (Kingma and Ba 2015) with gradients clipped by their common norm, and decoupled decay (Loshchilov and Hutter 2019),
 * here towards the weights that it started from. Its state can be taken out and put back, which tfjs's own cannot without
 * counting its steps anew.
 *
 * Steps are relative to what they move: to the size, at the start, of each output channel's kernel, and of each bias. With
 * the batch norms folded in, kernels of some layers are 200 times those of others (EfficientNet-Lite0: 0.013 to 2.4), so
 * that one step for all would tear some layers apart before others stir.
 */
export class Adam {
  private readonly means = new Map<string, Variable>();
  private readonly squares = new Map<string, Variable>();
  private readonly start = new Map<string, Tensor>();
  private readonly sizes = new Map<string, Tensor>();

  constructor(
    private readonly tf: TensorFlow,
    private readonly variables: ReadonlyMap<string, Variable>,
    private readonly policy: Pick<FineTunePolicy, 'gradientNorm' | 'pullToStart'>,
  ) {
    for (const [name, variable] of variables) {
      this.means.set(name, this.zeros(variable));
      this.squares.set(name, this.zeros(variable));
      this.start.set(name, tf.clone(variable));
      this.sizes.set(name, sizeOf(tf, variable));
    }
  }

  /**
   * Moves every variable.
   * @param slopes of the loss by variable; stay the caller's
   * @param step from 0
   */
  apply(slopes: Slopes, step: number, learningRate: number): void {
    const { tf } = this;
    const scale = this.clipping(slopes);
    const meanBias = 1 - MEAN_DECAY ** (step + 1);
    const squareBias = 1 - SQUARE_DECAY ** (step + 1);
    for (const [name, variable] of this.variables) {
      const slope = slopes.get(name);
      if (!slope) throw new Error(`There is no slope of ${name}`);
      tf.tidy(() => {
        const mean = this.means.get(name) as Variable;
        const square = this.squares.get(name) as Variable;
        const clipped = tf.mul(slope, scale);
        mean.assign(tf.add(tf.mul(mean, MEAN_DECAY), tf.mul(clipped, 1 - MEAN_DECAY)));
        square.assign(tf.add(tf.mul(square, SQUARE_DECAY), tf.mul(tf.square(clipped), 1 - SQUARE_DECAY)));
        const size = tf.add(tf.sqrt(tf.div(square, squareBias)), EPSILON);
        const direction = tf.div(tf.mul(mean, learningRate / meanBias), size);
        const move = tf.mul(direction, this.sizes.get(name) as Tensor);
        const pull = tf.mul(
          tf.sub(variable, this.start.get(name) as Tensor),
          learningRate * this.policy.pullToStart,
        );
        variable.assign(tf.sub(variable, tf.add(move, pull)));
      });
    }
    scale.dispose();
  }

  /** What has to be kept beside the variables to go on later. */
  get state(): Map<string, Variable> {
    return new Map([
      ...[...this.means].map(([name, mean]): [string, Variable] => [`mean/${name}`, mean]),
      ...[...this.squares].map(([name, square]): [string, Variable] => [`square/${name}`, square]),
    ]);
  }

  dispose(): void {
    for (const tensors of [this.means, this.squares, this.start, this.sizes])
      for (const tensor of tensors.values()) tensor.dispose();
  }

  private clipping(slopes: Slopes): Scalar {
    const { tf } = this;
    return tf.tidy(() => {
      const squares = [...slopes.values()].map((slope) => tf.sum(tf.square(slope)) as Scalar);
      // Not addN: WebGPU takes fewer tensors at once than there are variables.
      const norm = tf.sqrt(tf.sum(tf.stack(squares)));
      return tf.minimum(1, tf.div(this.policy.gradientNorm, tf.add(norm, EPSILON))) as Scalar;
    });
  }

  private zeros(variable: Variable): Variable {
    const zeros = this.tf.zerosLike(variable);
    const made = this.tf.variable(zeros);
    zeros.dispose();
    return made;
  }
}

/** Root mean square, of each output channel where there are several numbers to it; in a shape that multiplies the tensor. */
function sizeOf(tf: TensorFlow, tensor: Tensor): Tensor {
  const { rank, shape } = tensor;
  return tf.tidy(() => {
    const square = tf.square(tensor);
    const whole = tf.sqrt(tf.mean(square));
    if (rank === 1) return tf.maximum(whole, SMALLEST_BIAS);
    const isDepthwise = rank === 4 && shape[3] === 1;
    const inputs = isDepthwise ? [0, 1] : shape.slice(0, -1).map((_, axis) => axis);
    const count = inputs.reduce((product, axis) => product * (shape[axis] as number), 1);
    const channels = tf.sqrt(tf.mean(square, inputs, true));
    const least = tf.maximum(tf.mul(whole, SMALLEST_CHANNEL), tf.scalar(SMALLEST_KERNEL / Math.sqrt(count)));
    return tf.maximum(channels, least);
  });
}
