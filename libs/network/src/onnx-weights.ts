import { layerWeights } from './layer-weights.js';
import type { ConvolutionLayer, DepthwiseLayer } from './network.js';
import type { OnnxDtype, OnnxTensor } from './onnx.js';
import type { SafeTensor, Tensors } from './safetensors.js';

/**
 * A layer's kernel and bias as ONNX wants them, in the precision that they are stored in: HWIO becomes OIHW, and a
 * depthwise HWIM becomes [channels, 1, H, W]. Throws when a tensor is missing or has another shape than the layer.
 */
export function onnxWeights(
  layer: ConvolutionLayer | DepthwiseLayer,
  weights: Tensors,
): { kernel: OnnxTensor; bias: OnnxTensor } {
  const { name, kernelSize: side } = layer;
  const { kernel, bias } = layerWeights(layer, weights);
  // HWIM with M = 1 holds its numbers in the order of HWIO with I = 1.
  const [inputs, outputs] = layer.kind === 'depthwise' ? [1, layer.channels] : [layer.inputs, layer.outputs];
  return {
    kernel: {
      name: `${name}.kernel`,
      dtype: onnxDtype(kernel),
      shape: [outputs, inputs, side, side],
      data: toOihw(kernel, side * side, inputs, outputs),
    },
    bias: { name: `${name}.bias`, dtype: onnxDtype(bias), shape: [outputs], data: bias.data },
  };
}

function onnxDtype({ dtype }: SafeTensor): OnnxDtype {
  return ({ F16: 'float16', F32: 'float32', I32: 'int32' } as const)[dtype];
}

function toOihw({ dtype, data }: SafeTensor, places: number, inputs: number, outputs: number): Uint8Array {
  const { buffer } = new Uint8Array(data);
  const from = dtype === 'F16' ? new Uint16Array(buffer) : new Uint32Array(buffer);
  const to = dtype === 'F16' ? new Uint16Array(from.length) : new Uint32Array(from.length);
  let target = 0;
  for (let output = 0; output < outputs; output++) {
    for (let input = 0; input < inputs; input++) {
      for (let place = 0; place < places; place++) {
        to[target++] = from[(place * inputs + input) * outputs + output] as number;
      }
    }
  }
  return new Uint8Array(to.buffer);
}
