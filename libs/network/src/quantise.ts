import type { ValueRange } from './activation-ranges.js';

const STEPS = 255;
const LARGEST_INT8 = 127;
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
  const scale = Math.max((Math.max(0, highest) - from) / STEPS, SMALLEST_SCALE);
  return { scale: Math.fround(scale), zeroPoint: Math.min(STEPS, Math.round(Math.abs(from) / scale)) };
}

/** A kernel in int8, zero at zero, with a scale for each output channel. */
export interface Int8Kernel {
  data: Int8Array;
  scales: Float32Array;
}

/** @param kernel of any shape whose first side is the output channels */
export function int8Kernel(kernel: Float32Array, outputs: number): Int8Kernel {
  const size = kernel.length / outputs;
  const data = new Int8Array(kernel.length);
  const scales = new Float32Array(outputs);
  for (let output = 0; output < outputs; output++) {
    const channel = kernel.subarray(output * size, (output + 1) * size);
    const largest = channel.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0);
    scales[output] = Math.max(largest / LARGEST_INT8, SMALLEST_SCALE);
    for (let index = 0; index < size; index++)
      data[output * size + index] = Math.round((channel[index] as number) / (scales[output] as number));
  }
  return { data, scales };
}

/** A bias in steps of input scale × kernel scale, as integer convolutions add it to their sums. */
export function int32Bias(
  bias: Float32Array,
  inputScale: number,
  kernelScales: Float32Array,
): { data: Int32Array; scales: Float32Array } {
  const scales = kernelScales.map((scale) => scale * inputScale);
  const data = Int32Array.from(bias, (value, output) => Math.round(value / (scales[output] as number)));
  return { data, scales };
}
