import type { ActivationRanges } from './activation-ranges.js';
import type { ConvolutionLayer, DepthwiseLayer, Layer, NetworkDescription } from './network.js';
import type { OnnxGraph, OnnxNode, OnnxTensor } from './onnx.js';
import { convolutionAttributes, floats, graphOf, pooling } from './onnx-parts.js';
import { onnxWeights } from './onnx-weights.js';
import { int8Kernel, int32Bias, type Uint8Scale, uint8Scale } from './quantise.js';
import { type Tensors, toFloat32 } from './safetensors.js';
import { samePadding } from './same-padding.js';

/**
 * A backbone in int8: kernels s8 with a scale for each output channel, activations u8 with the scale of their range, both as
 * QuantizeLinear and DequantizeLinear around the layers (Jacob et al. 2018), which runtimes fuse into integer ones. The
 * embedding is pooled in float. `pixels` → `embedding`.
 * @param ranges of the same weights, as `emitCalibrationOnnx` measures them
 * @throws Error when weights or ranges do not fit the description
 */
export function quantisedGraph(
  network: NetworkDescription,
  weights: Tensors,
  ranges: ActivationRanges,
): OnnxGraph {
  return graphOf(network, new QuantisedEmitter(network, weights, ranges).emit());
}

/** A value that is quantised: its name in the graph, as float again, and the scale of its levels. */
interface Quantised extends Uint8Scale {
  value: string;
}

class QuantisedEmitter {
  private readonly nodes: OnnxNode[] = [];
  private readonly initializers: OnnxTensor[] = [];
  private side: number;

  constructor(
    private readonly network: NetworkDescription,
    private readonly weights: Tensors,
    private readonly ranges: ActivationRanges,
  ) {
    this.side = network.inputSize;
  }

  emit(): { nodes: OnnxNode[]; initializers: OnnxTensor[] } {
    const last = this.layers(this.network.layers, this.pixels());
    this.nodes.push(...pooling(last.value));
    return { nodes: this.nodes, initializers: this.initializers };
  }

  /** Pixels are levels already: nothing is lost by taking them as they are. */
  private pixels(): Quantised {
    const { mean, deviation } = this.network;
    if (!Number.isInteger(mean) || mean < 0 || mean > 255)
      throw new Error(`${this.network.name}: a mean of ${mean} is no level of a pixel`);
    const attributes = { perm: { ints: [0, 3, 1, 2] } };
    this.nodes.push({ op: 'Transpose', inputs: ['pixels'], outputs: ['planes.levels'], attributes });
    return this.dequantised('planes', { scale: Math.fround(1 / deviation), zeroPoint: mean });
  }

  private layers(layers: readonly Layer[], input: Quantised): Quantised {
    return layers.reduce((value, layer) => this.layer(layer, value), input);
  }

  private layer(layer: Layer, input: Quantised): Quantised {
    if (layer.kind !== 'residual') return this.convolution(layer, input);
    const inner = this.layers(layer.layers, input);
    const name = `${withoutSuffix(inner.value)}.sum`;
    this.nodes.push({ op: 'Add', inputs: [inner.value, input.value], outputs: [name] });
    return this.quantised(name, this.scaleOf(name));
  }

  private convolution(layer: ConvolutionLayer | DepthwiseLayer, input: Quantised): Quantised {
    const { name, kernelSize, stride, activation } = layer;
    const { kernel, bias } = this.constants(layer, input.scale);
    const padding = samePadding(this.side, kernelSize, stride);
    this.side = padding.output;
    const relu6 = activation === 'relu6';
    const output = relu6 ? `${name}.relu6` : name;
    this.nodes.push({
      op: 'Conv',
      inputs: [input.value, kernel, bias],
      outputs: [output],
      attributes: convolutionAttributes(layer, padding),
    });
    // No level lies below zero or above the range, which lies within 0 and 6: the levels clip by themselves.
    return this.quantised(output, this.scaleOf(output));
  }

  private constants(layer: ConvolutionLayer | DepthwiseLayer, inputScale: number) {
    const { kernel, bias } = onnxWeights(layer, this.weights);
    const [outputs = 0] = bias.shape;
    const weights = int8Kernel(floatsOf(kernel), outputs);
    const offsets = int32Bias(floatsOf(bias), inputScale, weights.scales);
    return {
      kernel: this.perChannel(kernel.name, 'int8', kernel.shape, weights.data, weights.scales),
      bias: this.perChannel(bias.name, 'int32', bias.shape, offsets.data, offsets.scales),
    };
  }

  private perChannel(
    name: string,
    dtype: 'int8' | 'int32',
    shape: number[],
    data: Int8Array | Int32Array,
    scales: Float32Array,
  ): string {
    const bytes = (view: ArrayBufferView) => new Uint8Array(view.buffer, view.byteOffset, view.byteLength);
    const zeros = dtype === 'int8' ? new Int8Array(scales.length) : new Int32Array(scales.length);
    this.initializers.push(
      { name: `${name}.levels`, dtype, shape, data: bytes(data) },
      { name: `${name}.zero`, dtype, shape: [scales.length], data: bytes(zeros) },
      floats(`${name}.scale`, [scales.length], scales),
    );
    this.nodes.push({
      op: 'DequantizeLinear',
      inputs: [`${name}.levels`, `${name}.scale`, `${name}.zero`],
      outputs: [name],
      attributes: { axis: { int: 0 } },
    });
    return name;
  }

  private scaleOf(name: string): Uint8Scale {
    const range = this.ranges.get(name);
    if (!range) throw new Error(`The ranges hold no ${name}`);
    return uint8Scale(range);
  }

  private quantised(name: string, scale: Uint8Scale): Quantised {
    this.nodes.push({
      op: 'QuantizeLinear',
      inputs: [name, `${name}.scale`, `${name}.zero`],
      outputs: [`${name}.levels`],
    });
    return this.dequantised(name, scale);
  }

  private dequantised(name: string, { scale, zeroPoint }: Uint8Scale): Quantised {
    this.initializers.push(floats(`${name}.scale`, [], Float32Array.of(scale)), {
      name: `${name}.zero`,
      dtype: 'uint8',
      shape: [],
      data: Uint8Array.of(zeroPoint),
    });
    const value = `${name}${DEQUANTISED}`;
    this.nodes.push({
      op: 'DequantizeLinear',
      inputs: [`${name}.levels`, `${name}.scale`, `${name}.zero`],
      outputs: [value],
    });
    return { value, scale, zeroPoint };
  }
}

const DEQUANTISED = '.float';
const withoutSuffix = (value: string) => value.slice(0, -DEQUANTISED.length);

function floatsOf({ dtype, shape, data }: OnnxTensor): Float32Array {
  return toFloat32({ dtype: dtype === 'float16' ? 'F16' : 'F32', shape, data });
}
