import type { ConvolutionLayer, DepthwiseLayer } from './network.js';
import type { OnnxDtype, OnnxTensor } from './onnx.js';
import type { SafeTensor, Tensors } from './safetensors.js';

/**
 * A layer's kernel and bias as ONNX wants them, in the precision that they are stored in: HWIO becomes OIHW, and a
 * depthwise HWIM becomes [channels, 1, H, W]. Throws when a tensor is missing or has another shape than the layer.
 */
export function layerWeights(
  layer: ConvolutionLayer | DepthwiseLayer,
  weights: Tensors,
): { kernel: OnnxTensor; bias: OnnxTensor } {
  const { name, kernelSize: side } = layer;
  const [inputs, outputs] = layer.kind === 'depthwise' ? [1, layer.channels] : [layer.inputs, layer.outputs];
  // HWIM with M = 1 holds its numbers in the order of HWIO with I = 1.
  const shape = layer.kind === 'depthwise' ? [side, side, outputs, inputs] : [side, side, inputs, outputs];
  const kernel = expectTensor(weights, `${name}.kernel`, shape);
  const bias = expectTensor(weights, `${name}.bias`, [outputs]);
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

function expectTensor(weights: Tensors, name: string, shape: readonly number[]): SafeTensor {
  const tensor = weights.get(name);
  if (!tensor) throw new Error(`The weights hold no ${name}`);
  if (tensor.shape.join() !== shape.join()) {
    throw new Error(`${name} has shape [${tensor.shape}], the network needs [${shape}]`);
  }
  return tensor;
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
