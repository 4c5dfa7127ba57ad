import { floatBytes } from '../float-bytes.js';
import { expectFittingHead, type Head } from '../head.js';
import { layerWeights } from '../layer-weights.js';
import type { ConvolutionLayer, DepthwiseLayer, Layer, NetworkDescription } from '../network.js';
import { networkOf } from '../network-of.js';
import type { SafeTensor, Tensors } from '../safetensors.js';
import { type TfjsLayer, type TfjsWeight, tfjsManifest } from './tfjs-format.js';

/** A model in TensorFlow.js' own format, to be written side by side under these names. */
export interface TfjsModel {
  'model.json': Uint8Array;
  'weights.bin': Uint8Array;
}

/**
 * The whole model as a `tf.LayersModel`, every layer of which can be trained, but for the one that mirrors: `pixels`
 * [batch, size, size, 3], levels from 0 to 255 → `scores` [batch, classes] (softmax) and `embedding` [batch, features]. Its
 * layers have the names of the description; a few more where the weights are of a network that sees half or mirror images
 * (`withHalving`, `withMirroring`). Throws when weights or head do not fit it.
 */
export function emitTfjs(network: NetworkDescription, weights: Tensors, head: Head): TfjsModel {
  expectFittingHead(network, head);
  const emitter = new LayersEmitter(weights);
  const embedding = emitter.backbone(networkOf(network, weights));
  const scores = emitter.head(embedding, head);
  return {
    'model.json': new TextEncoder().encode(
      JSON.stringify(
        tfjsManifest({
          name: network.name,
          layers: emitter.layers,
          inputs: ['pixels'],
          outputs: [scores, embedding],
          weights: emitter.weights,
          weightsFile: 'weights.bin',
        }),
      ),
    ),
    'weights.bin': Buffer.concat(emitter.weights.map(({ tensor }) => tensor.data)),
  };
}

class LayersEmitter {
  readonly layers: TfjsLayer[] = [];
  readonly weights: TfjsWeight[] = [];

  constructor(private readonly tensors: Tensors) {}

  /** @returns the name of the layer that gives the embedding */
  backbone({ inputSize, mean, deviation, layers, mirrored }: NetworkDescription): string {
    this.layers.push({
      kind: 'InputLayer',
      name: 'pixels',
      config: { batch_input_shape: [null, inputSize, inputSize, 3], dtype: 'float32', sparse: false },
      uses: [],
    });
    const normalised = this.add('Rescaling', 'normalised', ['pixels'], {
      scale: 1 / deviation,
      offset: -mean / deviation,
    });
    const pool = (name: string) =>
      this.add('GlobalAveragePooling2D', name, [this.sequence(layers, normalised)], {
        data_format: 'channels_last',
      });
    if (!mirrored) return pool('embedding');
    const mirror = this.mirror(normalised, inputSize);
    const before = this.layers.length;
    const layer = pool('embeddings');
    // All of these are used a second time, on the mirror images.
    for (const { uses } of this.layers.slice(before)) {
      const [first = []] = uses;
      uses.push(first.map((of) => (of.layer === normalised ? { layer: mirror, use: 0 } : { ...of, use: 1 })));
    }
    const both = [0, 1].map((use) => ({ layer, use }));
    this.layers.push({ kind: 'Average', name: 'embedding', config: {}, uses: [both] });
    return 'embedding';
  }

  /** Keras has no layer that mirrors: columns are swapped by a product, for which they stand last. */
  private mirror(images: string, side: number): string {
    const columnsLast = this.add('Permute', 'mirror.columns', [images], { dims: [1, 3, 2] });
    const swap = Float32Array.from({ length: side * side }, (_, at) =>
      Number(Math.floor(at / side) + (at % side) === side - 1),
    );
    this.weight('mirror.swap/kernel', { dtype: 'F32', shape: [side, side], data: floatBytes(swap) });
    const swapped = this.add('Dense', 'mirror.swap', [columnsLast], {
      units: side,
      activation: 'linear',
      use_bias: false,
      trainable: false,
    });
    return this.add('Permute', 'mirror', [swapped], { dims: [1, 3, 2] });
  }

  /** @returns the name of the layer that gives the scores */
  head(embedding: string, { features, classes, kernel, bias }: Head): string {
    this.weight('scores/kernel', { dtype: 'F32', shape: [features, classes], data: floatBytes(kernel) });
    this.weight('scores/bias', { dtype: 'F32', shape: [classes], data: floatBytes(bias) });
    return this.add('Dense', 'scores', [embedding], {
      units: classes,
      activation: 'softmax',
      use_bias: true,
    });
  }

  private sequence(layers: readonly Layer[], input: string): string {
    return layers.reduce((value, layer) => this.layer(layer, value), input);
  }

  private layer(layer: Layer, input: string): string {
    if (layer.kind !== 'residual') return this.convolution(layer, input);
    const inner = this.sequence(layer.layers, input);
    return this.add('Add', `${inner}.sum`, [inner, input], {});
  }

  private convolution(layer: ConvolutionLayer | DepthwiseLayer, input: string): string {
    const { name, kernelSize, stride, activation } = layer;
    const { kernel, bias } = layerWeights(layer, this.tensors);
    const depthwise = layer.kind === 'depthwise';
    this.weight(`${name}/${depthwise ? 'depthwise_kernel' : 'kernel'}`, kernel);
    this.weight(`${name}/bias`, bias);
    return this.add(depthwise ? 'DepthwiseConv2D' : 'Conv2D', name, [input], {
      ...(depthwise ? { depth_multiplier: 1 } : { filters: layer.outputs }),
      kernel_size: [kernelSize, kernelSize],
      strides: [stride, stride],
      padding: 'same',
      data_format: 'channels_last',
      dilation_rate: [1, 1],
      activation: activation === 'none' ? 'linear' : activation,
      use_bias: true,
    });
  }

  private add(kind: TfjsLayer['kind'], name: string, inputs: string[], config: TfjsLayer['config']): string {
    const uses = [inputs.map((layer) => ({ layer, use: 0 }))];
    this.layers.push({ kind, name, config: { trainable: true, dtype: 'float32', ...config }, uses });
    return name;
  }

  private weight(name: string, tensor: SafeTensor): void {
    this.weights.push({ name, tensor });
  }
}
