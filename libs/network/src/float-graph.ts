import type { ConvolutionLayer, DepthwiseLayer, Layer, NetworkDescription } from './network.js';
import type { OnnxGraph, OnnxNode, OnnxTensor } from './onnx.js';
import { convolutionAttributes, floats, graphOf, pooling } from './onnx-parts.js';
import { onnxWeights } from './onnx-weights.js';
import type { Tensors } from './safetensors.js';
import { samePadding } from './same-padding.js';

/** A backbone in full precision, kernels as they are stored; `pixels` → `embedding`. */
export function floatGraph(network: NetworkDescription, weights: Tensors): OnnxGraph {
  return graphOf(network, new BackboneEmitter(network, weights).emit());
}

/** Walks the description from the pixels to the embedding, keeping track of the side and of the last value's name. */
class BackboneEmitter {
  private readonly nodes: OnnxNode[] = [];
  private readonly initializers: OnnxTensor[] = [];
  private side: number;

  constructor(
    private readonly network: NetworkDescription,
    private readonly weights: Tensors,
  ) {
    this.side = network.inputSize;
  }

  emit(): { nodes: OnnxNode[]; initializers: OnnxTensor[] } {
    const last = this.layers(this.network.layers, this.normalise());
    this.nodes.push(...pooling(last));
    return { nodes: this.nodes, initializers: this.initializers };
  }

  private normalise(): string {
    const { mean, deviation } = this.network;
    this.initializers.push(
      floats('mean', [], Float32Array.of(mean)),
      floats('deviation', [], Float32Array.of(deviation)),
    );
    this.nodes.push(
      {
        op: 'Transpose',
        inputs: ['pixels'],
        outputs: ['planes'],
        attributes: { perm: { ints: [0, 3, 1, 2] } },
      },
      { op: 'Cast', inputs: ['planes'], outputs: ['levels'], attributes: { to: { int: 1 } } },
      { op: 'Sub', inputs: ['levels', 'mean'], outputs: ['centred'] },
      { op: 'Div', inputs: ['centred', 'deviation'], outputs: ['normalised'] },
    );
    return 'normalised';
  }

  private layers(layers: readonly Layer[], input: string): string {
    return layers.reduce((value, layer) => this.layer(layer, value), input);
  }

  private layer(layer: Layer, input: string): string {
    if (layer.kind !== 'residual') return this.convolution(layer, input);
    const inner = this.layers(layer.layers, input);
    const output = `${inner}.sum`;
    this.nodes.push({ op: 'Add', inputs: [inner, input], outputs: [output] });
    return output;
  }

  private convolution(layer: ConvolutionLayer | DepthwiseLayer, input: string): string {
    const { name, kernelSize, stride, activation } = layer;
    const { kernel, bias } = onnxWeights(layer, this.weights);
    const padding = samePadding(this.side, kernelSize, stride);
    this.side = padding.output;
    this.nodes.push({
      op: 'Conv',
      inputs: [input, this.constant(kernel), this.constant(bias)],
      outputs: [name],
      attributes: convolutionAttributes(layer, padding),
    });
    return activation === 'none' ? name : this.relu6(name);
  }

  private relu6(input: string): string {
    if (!this.initializers.some(({ name }) => name === 'relu6.highest')) {
      this.initializers.push(
        floats('relu6.lowest', [], Float32Array.of(0)),
        floats('relu6.highest', [], Float32Array.of(6)),
      );
    }
    const output = `${input}.relu6`;
    this.nodes.push({ op: 'Clip', inputs: [input, 'relu6.lowest', 'relu6.highest'], outputs: [output] });
    return output;
  }

  /** Half precision stays so in the file; runtimes fold the Cast when they load it. */
  private constant(tensor: OnnxTensor): string {
    this.initializers.push(tensor);
    if (tensor.dtype !== 'float16') return tensor.name;
    const widened = `${tensor.name}.float32`;
    this.nodes.push({
      op: 'Cast',
      inputs: [tensor.name],
      outputs: [widened],
      attributes: { to: { int: 1 } },
    });
    return widened;
  }
}
