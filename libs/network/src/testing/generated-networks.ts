import fc from 'fast-check';
import { floatBytes } from '../float-bytes.js';
import type { Head } from '../head.js';
import type { Activation, ConvolutionLayer, DepthwiseLayer, Layer, NetworkDescription } from '../network.js';
import type { SafeTensor } from '../safetensors.js';

/** Fails unless as many numbers are there, none further than `tolerance` away. */
export function expectClose(
  actual: number[] | undefined,
  expected: ArrayLike<number>,
  tolerance: number,
): void {
  expect(actual).toHaveLength(expected.length);
  const largest = Math.max(
    ...Array.from(expected, (value, index) => Math.abs(value - (actual?.[index] ?? Number.NaN))),
  );
  expect(largest).toBeLessThanOrEqual(tolerance);
}

/** Numbers that look random and are always the same. */
export function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

export function pixelsOf(seed: number, length: number): Uint8Array {
  const next = numbers(seed);
  return Uint8Array.from({ length }, () => next() * 256);
}

/** Weights that fit the layers; half precision where asked for, but for the biases. */
export function weightsOf(
  layers: readonly Layer[],
  dtype: 'F16' | 'F32',
  next: () => number,
): Map<string, SafeTensor> {
  return new Map(
    layers.flatMap((layer) => {
      if (layer.kind === 'residual') return [...weightsOf(layer.layers, dtype, next)];
      const { name, kernelSize: side } = layer;
      const shape = layer.kind === 'depthwise' ? [layer.channels, 1] : [layer.inputs, layer.outputs];
      const outputs = layer.kind === 'depthwise' ? layer.channels : layer.outputs;
      const length = side * side * (shape[0] ?? 0) * (shape[1] ?? 0);
      // Half precision: sign, an exponent between 2^-3 and 2^0, any fraction.
      const halves = Uint16Array.from(
        { length },
        () => ((next() < 0.5 ? 0 : 0x8000) | (12 << 10)) + next() * 0x0c00,
      );
      const floats = Float32Array.from({ length }, () => next() - 0.5);
      const data = dtype === 'F16' ? new Uint8Array(halves.buffer) : floatBytes(floats);
      const bias = floatBytes(Float32Array.from({ length: outputs }, () => next()));
      return [
        [`${name}.kernel`, { dtype, shape: [side, side, ...shape], data }],
        [`${name}.bias`, { dtype: 'F32', shape: [outputs], data: bias }],
      ] as [string, SafeTensor][];
    }),
  );
}

const step = fc.record({
  kind: fc.constantFrom('convolution', 'depthwise', 'residual'),
  kernelSize: fc.integer({ min: 1, max: 5 }),
  stride: fc.integer({ min: 1, max: 3 }),
  outputs: fc.integer({ min: 1, max: 20 }),
  activation: fc.constantFrom<Activation>('relu6', 'none'),
});

/** Small networks of every kind of layer in any order. */
export const networks = fc
  .record({
    inputSize: fc.integer({ min: 1, max: 12 }),
    mirrored: fc.boolean(),
    steps: fc.array(step, { minLength: 1, maxLength: 4 }),
  })
  .map(({ inputSize, mirrored, steps }): NetworkDescription => {
    let channels = 3;
    const layers = steps.map(({ kind, kernelSize, stride, outputs, activation }, index): Layer => {
      const name = `layer${index}`;
      const depthwise: DepthwiseLayer = { kind: 'depthwise', name, kernelSize, stride, channels, activation };
      if (kind === 'depthwise') return depthwise;
      if (kind === 'residual') return { kind, layers: [{ ...depthwise, stride: 1 }] };
      const convolution: ConvolutionLayer = {
        kind: 'convolution',
        name,
        kernelSize,
        stride,
        inputs: channels,
        outputs,
        activation,
      };
      channels = outputs;
      return convolution;
    });
    return {
      name: 'generated',
      shorterSide: inputSize,
      inputSize,
      embeddingSize: channels,
      mean: 127,
      deviation: 128,
      layers,
      mirrored,
    };
  });

/** A head that fits the network. */
export function headOf({ embeddingSize }: NetworkDescription, classes: number, next: () => number): Head {
  return {
    features: embeddingSize,
    classes,
    kernel: Float32Array.from({ length: embeddingSize * classes }, () => next() - 0.5),
    bias: Float32Array.from({ length: classes }, () => next() - 0.5),
  };
}
