import { layerWeights } from '../layer-weights.js';
import type { ConvolutionLayer, DepthwiseLayer, Layer, NetworkDescription } from '../network.js';
import type { SafeTensor, Tensors } from '../safetensors.js';
import { float32s, int32s, type TensorflowDtype, type TensorflowGraph } from './graph.js';

const T = { T: { type: 'float32' } } as const;

/**
 * Adds the backbone to the graph, its nodes named as in the description.
 * @param pixels uint8 [batch, size, size, 3]
 * @returns the embedding, float [batch, features]
 */
export function addBackbone(
  graph: TensorflowGraph,
  network: NetworkDescription,
  weights: Tensors,
  pixels: string,
): string {
  const { mean, deviation } = network;
  graph.add('Cast', 'levels', [pixels], { SrcT: { type: 'uint8' }, DstT: { type: 'float32' } });
  graph.constant('mean', float32s([], [mean]));
  graph.constant('deviation', float32s([], [deviation]));
  graph.add('Sub', 'centred', ['levels', 'mean'], T);
  const normalised = graph.add('RealDiv', 'normalised', ['centred', 'deviation'], T);
  const last = new LayersEmitter(graph, weights).sequence(network.layers, normalised);
  graph.constant('places', int32s([2], [1, 2]));
  return graph.add('Mean', 'embedding', [last, 'places'], { ...T, Tidx: { type: 'int32' } });
}

class LayersEmitter {
  constructor(
    private readonly graph: TensorflowGraph,
    private readonly weights: Tensors,
  ) {}

  sequence(layers: readonly Layer[], input: string): string {
    return layers.reduce((value, layer) => this.layer(layer, value), input);
  }

  private layer(layer: Layer, input: string): string {
    if (layer.kind !== 'residual') return this.convolution(layer, input);
    const inner = this.sequence(layer.layers, input);
    return this.graph.add('AddV2', `${inner}/sum`, [inner, input], T);
  }

  private convolution(layer: ConvolutionLayer | DepthwiseLayer, input: string): string {
    const { name, stride, activation } = layer;
    const { kernel, bias } = layerWeights(layer, this.weights);
    const filter = this.constant(`${name}/kernel`, kernel);
    this.graph.add(layer.kind === 'depthwise' ? 'DepthwiseConv2dNative' : 'Conv2D', name, [input, filter], {
      ...T,
      strides: { ints: [1, stride, stride, 1] },
      padding: { text: 'SAME' },
    });
    const biased = this.graph.add(
      'BiasAdd',
      `${name}/biased`,
      [name, this.constant(`${name}/bias`, bias)],
      T,
    );
    return activation === 'none' ? biased : this.graph.add('Relu6', `${name}/relu6`, [biased], T);
  }

  /** Half precision stays so in the file; TensorFlow folds the Cast when it makes a session. */
  private constant(name: string, { dtype, shape, data }: SafeTensor): string {
    const type = ({ F16: 'float16', F32: 'float32', I32: 'int32' } as const)[dtype] satisfies TensorflowDtype;
    this.graph.constant(name, { dtype: type, shape, data });
    if (type === 'float32') return name;
    return this.graph.add('Cast', `${name}/float32`, [name], {
      SrcT: { type },
      DstT: { type: 'float32' },
    });
  }
}
