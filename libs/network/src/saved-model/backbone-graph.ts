import type { ConvolutionLayer, DepthwiseLayer, Layer, NetworkDescription } from '../network.js';
import type { Tensors } from '../safetensors.js';
import { int32s, type TensorflowGraph } from './graph.js';

export const T = { T: { type: 'float32' } } as const;

/** A value that a layer reads. */
export interface BackboneValue {
  node: string;
}

/**
 * Walks a description from the pixels to the embedding, nodes named as in it; what the numbers between the layers are, the
 * precision says.
 */
export abstract class BackboneGraph<Value extends BackboneValue> {
  constructor(
    protected readonly graph: TensorflowGraph,
    protected readonly network: NetworkDescription,
    protected readonly weights: Tensors,
  ) {}

  /**
   * @param pixels uint8 [batch, size, size, 3]
   * @returns the embedding, float [batch, features]
   */
  add(pixels: string): string {
    const { graph, network } = this;
    graph.add('Cast', 'levels', [pixels], { SrcT: { type: 'uint8' }, DstT: { type: 'float32' } });
    const last = this.sequence(network.layers, this.pixels('levels'));
    graph.constant('places', int32s([2], [1, 2]));
    return graph.add('Mean', 'embedding', [this.float(last), 'places'], { ...T, Tidx: { type: 'int32' } });
  }

  /** What the first layer reads, of pixels in float. */
  protected abstract pixels(levels: string): Value;
  protected abstract convolved(layer: ConvolutionLayer | DepthwiseLayer, input: Value): Value;
  protected abstract added(inner: Value, input: Value): Value;
  /** @returns the node of a value in full precision */
  protected abstract float(value: Value): string;

  /** @returns the node of a convolution without its activation */
  protected convolution(
    { kind, name, stride }: ConvolutionLayer | DepthwiseLayer,
    input: string,
    kernel: string,
    bias: string,
  ): string {
    this.graph.add(kind === 'depthwise' ? 'DepthwiseConv2dNative' : 'Conv2D', name, [input, kernel], {
      ...T,
      strides: { ints: [1, stride, stride, 1] },
      padding: { text: 'SAME' },
    });
    return this.graph.add('BiasAdd', `${name}/biased`, [name, bias], T);
  }

  private sequence(layers: readonly Layer[], input: Value): Value {
    return layers.reduce(
      (value, layer) =>
        layer.kind === 'residual'
          ? this.added(this.sequence(layer.layers, value), value)
          : this.convolved(layer, value),
      input,
    );
  }
}
