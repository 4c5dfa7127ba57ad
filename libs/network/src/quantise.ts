import type { ActivationRanges, ValueRange } from './activation-ranges.js';
import { layerWeights } from './layer-weights.js';
import type { ConvolutionLayer, DepthwiseLayer, NetworkDescription } from './network.js';
import { type Tensors, toFloat32 } from './safetensors.js';

/** The highest level of an activation; the lowest is 0. */
export const HIGHEST_LEVEL = 255;
const LARGEST_INT8 = 127;
/** Of a channel whose bias is far larger than all that its kernel adds; so that sums are exact in floats too. */
const LARGEST_BIAS = 2 ** 22;
/** Of a range that holds nothing but zero; any would do. */
const SMALLEST_SCALE = 1e-8;

/** value = scale × (level − zeroPoint), level from 0 to 255 */
export interface Uint8Scale {
  scale: number;
  zeroPoint: number;
}

/** The scale that spends its levels on the range; zero is always one of them, exactly: padding is made of it. */
export function uint8Scale({ lowest, highest }: ValueRange): Uint8Scale {
  const from = Math.min(0, lowest);
  const scale = Math.max((Math.max(0, highest) - from) / HIGHEST_LEVEL, SMALLEST_SCALE);
  return {
    scale: Math.fround(scale),
    zeroPoint: Math.min(HIGHEST_LEVEL, Math.round(Math.abs(from) / scale)),
  };
}

/** The scale of a value by its name in the ONNX file of full precision. @throws Error when the ranges do not hold it */
export function scaleOf(ranges: ActivationRanges, name: string): Uint8Scale {
  const range = ranges.get(name);
  if (!range) throw new Error(`The ranges hold no ${name}`);
  return uint8Scale(range);
}

/**
 * Pixels are levels as they come: (x − mean) / deviation is their scale.
 * @throws Error when the mean is no level, so that it could not stand for zero
 */
export function pixelScale({ name, mean, deviation }: NetworkDescription): Uint8Scale {
  if (!Number.isInteger(mean) || mean < 0 || mean > HIGHEST_LEVEL)
    throw new Error(`${name}: a mean of ${mean} is no level of a pixel`);
  return { scale: Math.fround(1 / deviation), zeroPoint: mean };
}

/** Weights in whole numbers, zero at zero, with a scale for each output channel; outputs are the innermost side. */
export interface ChannelLevels<Data extends Int8Array | Int32Array> {
  data: Data;
  scales: Float32Array;
}

/**
 * A layer's kernel (HWIO; depthwise HWIM with M = 1) in int8, and its bias in steps of input scale × kernel scale, as
 * integer convolutions add it to their sums.
 * @throws Error when a tensor is missing or has another shape than the layer
 */
export function quantisedWeights(
  layer: ConvolutionLayer | DepthwiseLayer,
  weights: Tensors,
  inputScale: number,
): { kernel: ChannelLevels<Int8Array>; bias: ChannelLevels<Int32Array> } {
  const { kernel, bias } = layerWeights(layer, weights);
  const offsets = toFloat32(bias);
  const smallest = offsets.map((offset) => Math.abs(offset) / inputScale / LARGEST_BIAS);
  const levels = int8Kernel(toFloat32(kernel), smallest);
  return { kernel: levels, bias: int32Bias(offsets, inputScale, levels.scales) };
}

/**
 * @param kernel of any shape whose last side, but for ones behind it, is the output channels
 * @param smallest the scale that each output channel needs at least
 */
export function int8Kernel(kernel: Float32Array, smallest: Float32Array): ChannelLevels<Int8Array> {
  const outputs = smallest.length;
  const largest = new Float32Array(outputs);
  // Plain loops: millions of weights, each of which an iterator would make an object of.
  for (let index = 0; index < kernel.length; index++) {
    const output = index % outputs;
    largest[output] = Math.max(largest[output] as number, Math.abs(kernel[index] as number));
  }
  const scales = largest.map((weight, output) =>
    Math.max(weight / LARGEST_INT8, smallest[output] as number, SMALLEST_SCALE),
  );
  const data = new Int8Array(kernel.length);
  for (let index = 0; index < kernel.length; index++)
    data[index] = Math.round((kernel[index] as number) / (scales[index % outputs] as number));
  return { data, scales };
}

export function int32Bias(
  bias: Float32Array,
  inputScale: number,
  kernelScales: Float32Array,
): ChannelLevels<Int32Array> {
  const scales = kernelScales.map((scale) => scale * inputScale);
  const data = Int32Array.from(bias, (value, output) => Math.round(value / (scales[output] as number)));
  return { data, scales };
}
