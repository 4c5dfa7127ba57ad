import type { ActivationRanges } from '../activation-ranges.js';
import type { Activation, ConvolutionLayer, DepthwiseLayer, NetworkDescription } from '../network.js';
import { type ChannelLevels, pixelScale, quantisedWeights, scaleOf, type Uint8Scale } from '../quantise.js';
import type { Tensors } from '../safetensors.js';
import { OnnxBackbone, type OnnxBackboneValue } from './onnx-backbone.js';
import { floats } from './onnx-parts.js';
import { onnxKernelShape, toOihw } from './onnx-weights.js';

/** A value whose levels in the graph are `<name>.levels`. */
interface Quantised extends OnnxBackboneValue {
  scale: number;
}

/**
 * A backbone in int8: kernels s8 with a scale for each output channel, activations u8 with the scale of their range, both as
 * QuantizeLinear and DequantizeLinear around the layers (Jacob et al. 2018), which runtimes fuse into integer ones. The
 * embedding is pooled in float.
 */
export class QuantisedBackbone extends OnnxBackbone<Quantised> {
  /** @param ranges of the same weights, as `emitCalibrationOnnx` measures them */
  constructor(
    network: NetworkDescription,
    weights: Tensors,
    private readonly ranges: ActivationRanges,
  ) {
    super(network, weights);
  }

  /** Pixels are levels already: nothing is lost by taking them as they are. */
  protected pixels(): Quantised {
    this.planes('planes.levels');
    return this.dequantised('planes', pixelScale(this.network));
  }

  protected constants(
    layer: ConvolutionLayer | DepthwiseLayer,
    input: Quantised,
  ): { kernel: string; bias: string } {
    const { kernel, bias } = quantisedWeights(layer, this.weights, input.scale);
    const shape = onnxKernelShape(layer);
    const [outputs] = shape;
    return {
      kernel: this.perChannel(`${layer.name}.kernel`, shape, {
        data: toOihw(kernel.data, shape),
        scales: kernel.scales,
      }),
      bias: this.perChannel(`${layer.name}.bias`, [outputs], bias),
    };
  }

  /** No level lies below zero or above the range, which lies within 0 and 6 after a ReLU6: the levels clip by themselves. */
  protected finished(value: string, activation: Activation): Quantised {
    const name = activation === 'none' ? value : `${value}.${activation}`;
    this.nodes.push({
      op: 'QuantizeLinear',
      inputs: [value, `${name}.scale`, `${name}.zero`],
      outputs: [`${name}.levels`],
    });
    return this.dequantised(name, scaleOf(this.ranges, name));
  }

  private perChannel(
    name: string,
    shape: number[],
    { data, scales }: ChannelLevels<Int8Array | Int32Array>,
  ): string {
    const [dtype, zeros] =
      data instanceof Int8Array
        ? (['int8', new Int8Array(scales.length)] as const)
        : (['int32', new Int32Array(scales.length)] as const);
    const bytes = (view: ArrayBufferView) => new Uint8Array(view.buffer, view.byteOffset, view.byteLength);
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

  private dequantised(name: string, { scale, zeroPoint }: Uint8Scale): Quantised {
    this.initializers.push(floats(`${name}.scale`, [], Float32Array.of(scale)), {
      name: `${name}.zero`,
      dtype: 'uint8',
      shape: [],
      data: Uint8Array.of(zeroPoint),
    });
    const value = `${name}.float`;
    this.nodes.push({
      op: 'DequantizeLinear',
      inputs: [`${name}.levels`, `${name}.scale`, `${name}.zero`],
      outputs: [value],
    });
    return { name, value, scale };
  }
}
