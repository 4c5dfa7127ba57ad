import type { ActivationRanges } from './activation-ranges.js';
import { floatBytes } from './float-bytes.js';
import { type SafeTensor, type Tensors, toFloat32 } from './safetensors.js';

const SUFFIX = '.range';

/**
 * Weights of a network that is to run in int8: beside each kernel and bias, the ranges of its activations as tensors
 * `<value>.range`, the lowest and the highest. They belong to each other: other ranges give another embedding.
 */
export function withRanges(weights: Tensors, ranges: ActivationRanges): Tensors {
  const tensors = [...ranges].map(([name, { lowest, highest }]): [string, SafeTensor] => {
    const data = floatBytes(Float32Array.of(lowest, highest));
    return [`${name}${SUFFIX}`, { dtype: 'F32', shape: [2], data }];
  });
  return new Map([...withoutRanges(weights), ...tensors]);
}

/** null: the network runs in full precision. */
export function rangesIn(weights: Tensors): ActivationRanges | null {
  const ranges = [...weights].flatMap(([name, tensor]) => {
    if (!name.endsWith(SUFFIX)) return [];
    const [lowest = Number.NaN, highest = Number.NaN] = toFloat32(tensor);
    return [[name.slice(0, -SUFFIX.length), { lowest, highest }] as const];
  });
  return ranges.length > 0 ? new Map(ranges) : null;
}

/** The same network in full precision. */
export function withoutRanges(weights: Tensors): Tensors {
  return new Map([...weights].filter(([name]) => !name.endsWith(SUFFIX)));
}
