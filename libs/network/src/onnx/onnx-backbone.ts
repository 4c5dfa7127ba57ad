import type { Activation, ConvolutionLayer, DepthwiseLayer, Layer, NetworkDescription } from '../network.js';
import type { Tensors } from '../safetensors.js';
import { samePadding } from '../same-padding.js';
import type { OnnxGraph, OnnxNode, OnnxTensor } from './onnx.js';
import { convolutionAttributes, integers } from './onnx-parts.js';

/** Of pixels as they come, [batch, height, width, 3]. */
const WIDTH = 2;

/** A value of the graph that a layer reads. */
export interface OnnxBackboneValue {
  /** After the layers that made it, whatever the precision: `blocks.0.project`, `blocks.0.depthwise.relu6`, `….sum`. */
  name: string;
  /** In the graph, in float. */
  value: string;
}

/**
 * Walks a description from the pixels to the embedding, keeping track of the side; what the numbers between the layers
 * are, the precision says.
 */
export abstract class OnnxBackbone<Value extends OnnxBackboneValue> {
  protected readonly nodes: OnnxNode[] = [];
  protected readonly initializers: OnnxTensor[] = [];
  private side: number;

  constructor(
    protected readonly network: NetworkDescription,
    protected readonly weights: Tensors,
  ) {
    this.side = network.inputSize;
  }

  /**
   * The backbone, `pixels` → `embedding`.
   * @throws Error when the weights do not fit the description
   */
  graph(): OnnxGraph {
    const { name, inputSize, layers, mirrored, embeddingSize } = this.network;
    const pooled = mirrored ? 'embeddings' : 'embedding';
    if (mirrored) this.mirrorPixels();
    const last = this.layers(layers, this.pixels());
    this.nodes.push(
      { op: 'GlobalAveragePool', inputs: [last.value], outputs: ['pooled'] },
      { op: 'Flatten', inputs: ['pooled'], outputs: [pooled], attributes: { axis: { int: 1 } } },
    );
    if (mirrored) this.meanOfBoth(embeddingSize);
    return {
      name,
      nodes: this.nodes,
      initializers: this.initializers,
      inputs: [{ name: 'pixels', dtype: 'uint8', shape: ['batch', inputSize, inputSize, 3] }],
      outputs: [{ name: 'embedding', dtype: 'float32', shape: ['batch', embeddingSize] }],
      metadata: { network: name },
    };
  }

  /** From `pixels` [batch, side, side, 3] to what the first layer reads, [batch, 3, side, side]. */
  protected abstract pixels(): Value;

  /** @returns the names of kernel and bias, in float, for a convolution of that input */
  protected abstract constants(
    layer: ConvolutionLayer | DepthwiseLayer,
    input: Value,
  ): { kernel: string; bias: string };

  /** What a convolution or a sum made, as the next layer reads it. */
  protected abstract finished(name: string, activation: Activation): Value;

  /** Channels first, as ONNX's convolutions want them. */
  protected planes(output: string): void {
    this.nodes.push({
      op: 'Transpose',
      inputs: [this.network.mirrored ? 'pixels.both' : 'pixels'],
      outputs: [output],
      attributes: { perm: { ints: [0, 3, 1, 2] } },
    });
  }

  /** The mirror images behind the images, as more of a batch. */
  private mirrorPixels(): void {
    this.initializers.push(
      integers('mirror.start', -1),
      // The place before the first, counted from behind as the start is.
      integers('mirror.end', -this.network.inputSize - 1),
      integers('mirror.axis', WIDTH),
      integers('mirror.step', -1),
    );
    const slice = ['mirror.start', 'mirror.end', 'mirror.axis', 'mirror.step'];
    this.nodes.push(
      { op: 'Slice', inputs: ['pixels', ...slice], outputs: ['pixels.mirrored'] },
      {
        op: 'Concat',
        inputs: ['pixels', 'pixels.mirrored'],
        outputs: ['pixels.both'],
        attributes: { axis: { int: 0 } },
      },
    );
  }

  private meanOfBoth(features: number): void {
    this.initializers.push(integers('mirror.pairs', 2, -1, features));
    this.nodes.push(
      { op: 'Reshape', inputs: ['embeddings', 'mirror.pairs'], outputs: ['embeddings.pairs'] },
      {
        op: 'ReduceMean',
        inputs: ['embeddings.pairs'],
        outputs: ['embedding'],
        attributes: { axes: { ints: [0] }, keepdims: { int: 0 } },
      },
    );
  }

  private layers(layers: readonly Layer[], input: Value): Value {
    return layers.reduce((value, layer) => this.layer(layer, value), input);
  }

  private layer(layer: Layer, input: Value): Value {
    if (layer.kind !== 'residual') return this.convolution(layer, input);
    const inner = this.layers(layer.layers, input);
    const name = `${inner.name}.sum`;
    this.nodes.push({ op: 'Add', inputs: [inner.value, input.value], outputs: [name] });
    return this.finished(name, 'none');
  }

  private convolution(layer: ConvolutionLayer | DepthwiseLayer, input: Value): Value {
    const { name, kernelSize, stride, activation } = layer;
    const { kernel, bias } = this.constants(layer, input);
    const padding = samePadding(this.side, kernelSize, stride);
    this.side = padding.output;
    this.nodes.push({
      op: 'Conv',
      inputs: [input.value, kernel, bias],
      outputs: [name],
      attributes: convolutionAttributes(layer, padding),
    });
    return this.finished(name, activation);
  }
}
