import { layerWeights } from '../layer-weights.js';
import type { ConvolutionLayer, DepthwiseLayer } from '../network.js';
import type { SafeTensor, Tensors } from '../safetensors.js';
import type { OnnxDtype, OnnxTensor } from './onnx.js';

/** [outputs, inputs of a group, height, width] */
type KernelShape = [number, number, number, number];

/**
 * A layer's kernel and bias as ONNX wants them, in the precision that they are stored in: HWIO becomes OIHW, and a
 * depthwise HWIM becomes [channels, 1, H, W]. Throws when a tensor is missing or has another shape than the layer.
 */
export function onnxWeights(
  layer: ConvolutionLayer | DepthwiseLayer,
  weights: Tensors,
): { kernel: OnnxTensor; bias: OnnxTensor } {
  const { name } = layer;
  const { kernel, bias } = layerWeights(layer, weights);
  const shape = onnxKernelShape(layer);
  const { buffer } = new Uint8Array(kernel.data);
  const data = kernel.dtype === 'F16' ? new Uint16Array(buffer) : new Uint32Array(buffer);
  return {
    kernel: {
      name: `${name}.kernel`,
      dtype: onnxDtype(kernel),
      shape,
      data: new Uint8Array(toOihw(data, shape).buffer),
    },
    bias: { name: `${name}.bias`, dtype: onnxDtype(bias), shape: [shape[0]], data: bias.data },
  };
}

/** HWIM with M = 1 holds its numbers in the order of HWIO with I = 1. */
export function onnxKernelShape(layer: ConvolutionLayer | DepthwiseLayer): KernelShape {
  const [inputs, outputs] = layer.kind === 'depthwise' ? [1, layer.channels] : [layer.inputs, layer.outputs];
  return [outputs, inputs, layer.kernelSize, layer.kernelSize];
}

/** @param from HWIO, of that shape in ONNX */
export function toOihw<Data extends Int8Array | Uint16Array | Uint32Array>(
  from: Data,
  [outputs, inputs, height, width]: KernelShape,
): Data {
  const to = from.slice() as Data;
  const places = height * width;
  let target = 0;
  for (let output = 0; output < outputs; output++) {
    for (let input = 0; input < inputs; input++) {
      for (let place = 0; place < places; place++) {
        to[target++] = from[(place * inputs + input) * outputs + output] as number;
      }
    }
  }
  return to;
}

function onnxDtype({ dtype }: SafeTensor): OnnxDtype {
  return ({ F16: 'float16', F32: 'float32', I32: 'int32' } as const)[dtype];
}
