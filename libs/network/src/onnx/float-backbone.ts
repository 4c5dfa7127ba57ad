import type { Activation, ConvolutionLayer, DepthwiseLayer } from '../network.js';
import type { OnnxTensor } from './onnx.js';
import { OnnxBackbone, type OnnxBackboneValue } from './onnx-backbone.js';
import { floats } from './onnx-parts.js';
import { onnxWeights } from './onnx-weights.js';

const toFloat = { to: { int: 1 } } as const;

/** A backbone in full precision, kernels as they are stored. */
export class FloatBackbone extends OnnxBackbone<OnnxBackboneValue> {
  protected pixels(): OnnxBackboneValue {
    const { mean, deviation } = this.network;
    this.initializers.push(
      floats('mean', [], Float32Array.of(mean)),
      floats('deviation', [], Float32Array.of(deviation)),
    );
    this.planes('planes');
    this.nodes.push(
      { op: 'Cast', inputs: ['planes'], outputs: ['levels'], attributes: toFloat },
      { op: 'Sub', inputs: ['levels', 'mean'], outputs: ['centred'] },
      { op: 'Div', inputs: ['centred', 'deviation'], outputs: ['normalised'] },
    );
    return asItIs('normalised');
  }

  protected constants(layer: ConvolutionLayer | DepthwiseLayer): { kernel: string; bias: string } {
    const { kernel, bias } = onnxWeights(layer, this.weights);
    return { kernel: this.constant(kernel), bias: this.constant(bias) };
  }

  protected finished(name: string, activation: Activation): OnnxBackboneValue {
    if (activation === 'none') return asItIs(name);
    if (!this.initializers.some((one) => one.name === 'relu6.highest')) {
      this.initializers.push(
        floats('relu6.lowest', [], Float32Array.of(0)),
        floats('relu6.highest', [], Float32Array.of(6)),
      );
    }
    const output = `${name}.relu6`;
    this.nodes.push({ op: 'Clip', inputs: [name, 'relu6.lowest', 'relu6.highest'], outputs: [output] });
    return asItIs(output);
  }

  /** Half precision stays so in the file; runtimes fold the Cast when they load it. */
  private constant(tensor: OnnxTensor): string {
    this.initializers.push(tensor);
    if (tensor.dtype !== 'float16') return tensor.name;
    const widened = `${tensor.name}.float32`;
    this.nodes.push({ op: 'Cast', inputs: [tensor.name], outputs: [widened], attributes: toFloat });
    return widened;
  }
}

function asItIs(name: string): OnnxBackboneValue {
  return { name, value: name };
}
