import type { ConvolutionLayer, DepthwiseLayer } from './network.js';
import type { SafeTensor, Tensors } from './safetensors.js';

/** A layer's kernel (HWIO; depthwise HWIM with M = 1) and bias, as they are stored. */
export interface LayerWeights {
  kernel: SafeTensor;
  bias: SafeTensor;
}

/** Throws when a tensor is missing or has another shape than the layer. */
export function layerWeights(layer: ConvolutionLayer | DepthwiseLayer, weights: Tensors): LayerWeights {
  const { name, kernelSize: side } = layer;
  const [inner, outputs] =
    layer.kind === 'depthwise'
      ? [[layer.channels, 1], layer.channels]
      : [[layer.inputs, layer.outputs], layer.outputs];
  return {
    kernel: expectTensor(weights, `${name}.kernel`, [side, side, ...inner]),
    bias: expectTensor(weights, `${name}.bias`, [outputs]),
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
