import {
  type ConvolutionLayer,
  type DepthwiseLayer,
  floatBytes,
  type Layer,
  layerWeights,
  type NetworkDescription,
  type SafeTensor,
  type Tensors,
  toFloat32,
} from '@amend/network';
import { applyLayer, type LayerWeights, layerSlopes } from './layer-slopes.js';
import type { Tensor, Tensor1D, Tensor2D, Tensor4D, TensorFlow, Variable } from './tensorflow.js';

/** Slopes of the loss by the name of what they belong to. */
export type Slopes = Map<string, Tensor>;

/** A pass through the backbone that can be gone back once, or let go of. */
export interface RecordedPass {
  /** `[n, embeddingSize]` */
  embeddings: Tensor2D;
  /** From the loss's slopes in the shape of `embeddings` to those of all weights; uses the record up. */
  back(slope: Tensor2D): Slopes;
}

interface Step {
  output: Tensor4D;
  /** Uses up the output, which nothing needs any more, and the slope. null: nobody wants it for the input. */
  back(slope: Tensor4D, slopes: Slopes, wantInput: boolean): Tensor4D | null;
}

/**
 * A backbone from its description, with weights that can be trained. Batch norms are folded into kernels and biases, so
 * there is nothing in it that behaves otherwise in training than in serving. The way back is written out here, layer by
 * layer: it keeps one activation a layer, where tfjs's own record keeps several, and needs no gradients of tfjs's, which
 * come only with the whole of it (240 MB).
 */
export class TrainableBackbone {
  private constructor(
    private readonly tf: TensorFlow,
    readonly network: NetworkDescription,
    /** `<layer>.kernel` and `<layer>.bias`, from the pixels to the embedding. */
    readonly variables: ReadonlyMap<string, Variable>,
  ) {}

  /** @throws Error when the weights do not fit the description */
  static of(tf: TensorFlow, network: NetworkDescription, weights: Tensors): TrainableBackbone {
    const variables = new Map<string, Variable>();
    const hold = (name: string, tensor: SafeTensor) => {
      const initial = tf.tensor(toFloat32(tensor), tensor.shape);
      variables.set(name, tf.variable(initial));
      initial.dispose();
    };
    for (const layer of convolutions(network.layers)) {
      const { kernel, bias } = layerWeights(layer, weights);
      hold(`${layer.name}.kernel`, kernel);
      hold(`${layer.name}.bias`, bias);
    }
    return new TrainableBackbone(tf, network, variables);
  }

  /**
   * @param pixels `[n, side, side, 3]`, 0 to 255; a side other than the network's works too, since it ends in a mean
   * @returns embeddings `[n, embeddingSize]`
   */
  embed(pixels: Tensor4D): Tensor2D {
    const { tf } = this;
    const through = (layers: readonly Layer[], input: Tensor4D): Tensor4D =>
      layers.reduce(
        (x, layer) =>
          tf.tidy(() =>
            layer.kind === 'residual'
              ? tf.add(through(layer.layers, x), x)
              : applyLayer(tf, layer, x, this.weightsOf(layer)),
          ),
        input,
      );
    return tf.tidy(() => tf.mean(through(this.network.layers, this.normalise(pixels)), [1, 2]));
  }

  /** As `embed`, keeping what the way back needs. */
  record(pixels: Tensor4D): RecordedPass {
    const { tf } = this;
    const first = tf.tidy(() => this.normalise(pixels));
    const whole = this.sequence(this.network.layers, first);
    const { shape } = whole.output;
    const embeddings: Tensor2D = tf.mean(whole.output, [1, 2]);
    return {
      embeddings,
      back: (slope) => {
        const places = shape[1] * shape[2];
        const spread = tf.tidy(() =>
          tf.tile(tf.reshape(tf.div(slope, places), [shape[0], 1, 1, shape[3]]), [1, shape[1], shape[2], 1]),
        ) as Tensor4D;
        const slopes: Slopes = new Map();
        whole.back(spread, slopes, false);
        tf.dispose([first, embeddings]);
        return slopes;
      },
    };
  }

  dispose(): void {
    for (const variable of this.variables.values()) variable.dispose();
  }

  private normalise(pixels: Tensor4D): Tensor4D {
    const { mean, deviation } = this.network;
    return this.tf.div(this.tf.sub(pixels, mean), deviation);
  }

  private sequence(layers: readonly Layer[], input: Tensor4D): Step {
    const steps: Step[] = [];
    let output = input;
    for (const layer of layers) {
      const step = this.step(layer, output);
      steps.push(step);
      output = step.output;
    }
    return {
      output,
      back: (slope, slopes, wantInput) => {
        let current: Tensor4D | null = slope;
        for (let at = steps.length - 1; at >= 0 && current; at--) {
          current = (steps[at] as Step).back(current, slopes, at > 0 || wantInput);
        }
        return current;
      },
    };
  }

  private step(layer: Layer, x: Tensor4D): Step {
    return layer.kind === 'residual' ? this.residual(layer.layers, x) : this.convolution(layer, x);
  }

  private residual(layers: readonly Layer[], x: Tensor4D): Step {
    const { tf } = this;
    const inner = this.sequence(layers, x);
    const output: Tensor4D = tf.add(inner.output, x);
    return {
      output,
      back: (slope, slopes) => {
        const kept = tf.clone(slope);
        const through = inner.back(slope, slopes, true) as Tensor4D;
        const sum: Tensor4D = tf.add(through, kept);
        tf.dispose([kept, through, output]);
        return sum;
      },
    };
  }

  private convolution(layer: ConvolutionLayer | DepthwiseLayer, x: Tensor4D): Step {
    const { tf } = this;
    const weights = this.weightsOf(layer);
    const y = tf.tidy(() => applyLayer(tf, layer, x, weights));
    return {
      output: y,
      back: (slope, slopes, wantInput) => {
        const { kernel, bias, input } = layerSlopes(tf, layer, {
          x,
          y,
          slope,
          kernel: weights.kernel,
          wantInput,
        });
        tf.dispose([slope, y]);
        slopes.set(`${layer.name}.kernel`, kernel).set(`${layer.name}.bias`, bias);
        return input ?? null;
      },
    };
  }

  private weightsOf({ name }: ConvolutionLayer | DepthwiseLayer): LayerWeights {
    return {
      kernel: this.variables.get(`${name}.kernel`) as Tensor as Tensor4D,
      bias: this.variables.get(`${name}.bias`) as Tensor as Tensor1D,
    };
  }
}

/** Tensors as a safetensors file takes them. */
export async function tensorsOf(tensors: ReadonlyMap<string, Tensor>): Promise<Tensors> {
  const entries = await Promise.all(
    [...tensors].map(async ([name, tensor]): Promise<[string, SafeTensor]> => {
      const data = floatBytes((await tensor.data()) as Float32Array);
      return [name, { dtype: 'F32', shape: [...tensor.shape], data }];
    }),
  );
  return new Map(entries);
}

/** The layers that have weights, in their order. */
function convolutions(layers: readonly Layer[]): (ConvolutionLayer | DepthwiseLayer)[] {
  return layers.flatMap((layer) => (layer.kind === 'residual' ? convolutions(layer.layers) : [layer]));
}
