import { floatBytes } from './float-bytes.js';
import type { DepthwiseLayer } from './network.js';
import type { SafeTensor, Tensors } from './safetensors.js';

/** The mean of each four pixels, as a convolution like others: whatever reads a network reads this one, too. */
export const halving: DepthwiseLayer = {
  kind: 'depthwise',
  name: 'halving',
  kernelSize: 2,
  stride: 2,
  channels: 3,
  activation: 'none',
};

const KERNEL = `${halving.name}.kernel`;
const BIAS = `${halving.name}.bias`;

/** Weights of a network that sees its pixels at half their sides, with about a third of the work for each image. */
export function withHalving(weights: Tensors): Tensors {
  const { kernelSize: side, channels } = halving;
  const tensor = (shape: number[], values: Float32Array): SafeTensor => ({
    dtype: 'F32',
    shape,
    data: floatBytes(values),
  });
  const kernel = new Float32Array(side * side * channels).fill(1 / side ** 2);
  return new Map([
    ...weights,
    [KERNEL, tensor([side, side, channels, 1], kernel)],
    [BIAS, tensor([channels], new Float32Array(channels))],
  ]);
}

/** Whether these are of a network that sees half. */
export function halves(weights: Tensors): boolean {
  return weights.has(KERNEL);
}
