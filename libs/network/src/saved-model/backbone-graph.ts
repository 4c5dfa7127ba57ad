import type { ConvolutionLayer, DepthwiseLayer, Layer, NetworkDescription } from '../network.js';
import type { Tensors } from '../safetensors.js';
import { int32s, type TensorflowGraph } from './graph.js';

const BY_INT32 = { Tidx: { type: 'int32' } } as const;
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
    const { layers, mirrored } = network;
    const shown = mirrored ? this.withMirrorImages(pixels) : pixels;
    graph.add('Cast', 'levels', [shown], { SrcT: { type: 'uint8' }, DstT: { type: 'float32' } });
    const last = this.sequence(layers, this.pixels('levels'));
    graph.constant('places', int32s([2], [1, 2]));
    const mean = { ...T, ...BY_INT32 };
    if (!mirrored) return graph.add('Mean', 'embedding', [this.float(last), 'places'], mean);
    graph.add('Mean', 'embeddings', [this.float(last), 'places'], mean);
    graph.constant('mirror/pairs', int32s([3], [2, -1, network.embeddingSize]));
    graph.add('Reshape', 'embeddings/pairs', ['embeddings', 'mirror/pairs'], {
      ...T,
      Tshape: { type: 'int32' },
    });
    return graph.add('Mean', 'embedding', ['embeddings/pairs', 'mirror/behind'], mean);
  }

  /** The mirror images behind the images, as more of a batch. */
  private withMirrorImages(pixels: string): string {
    const { graph } = this;
    const attributes = { T: { type: 'uint8' }, ...BY_INT32 } as const;
    graph.constant('mirror/width', int32s([1], [2]));
    graph.constant('mirror/behind', int32s([], [0]));
    graph.add('ReverseV2', 'pixels/mirrored', [pixels, 'mirror/width'], attributes);
    return graph.add('ConcatV2', 'pixels/both', [pixels, 'pixels/mirrored', 'mirror/behind'], {
      ...attributes,
      N: { int: 2 },
    });
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
