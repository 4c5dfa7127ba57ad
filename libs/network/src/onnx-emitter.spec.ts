import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import * as ort from 'onnxruntime-node';
import { assets } from './assets.js';
import { efficientNetLite0 } from './efficientnet-lite.js';
import { floatBytes } from './float-bytes.js';
import { type Head, pretrainedHead, scoreEmbeddings } from './head.js';
import type { Activation, ConvolutionLayer, DepthwiseLayer, Layer, NetworkDescription } from './network.js';
import { emitBackboneOnnx, emitOnnx } from './onnx-emitter.js';
import { readSafetensors, type SafeTensor, type Tensors } from './safetensors.js';
import { referenceEmbedding } from './testing/reference-network.js';

async function run(onnx: Uint8Array, pixels: Uint8Array, side: number): Promise<Record<string, number[]>> {
  const session = await ort.InferenceSession.create(onnx, { intraOpNumThreads: 1 });
  try {
    const shape = [pixels.length / (side * side * 3), side, side, 3];
    const outputs = await session.run({ pixels: new ort.Tensor('uint8', pixels, shape) });
    return Object.fromEntries(
      Object.entries(outputs).map(([name, { data }]) => [name, [...(data as Float32Array)]]),
    );
  } finally {
    await session.release();
  }
}

function expectClose(actual: number[] | undefined, expected: ArrayLike<number>, tolerance: number): void {
  expect(actual).toHaveLength(expected.length);
  const largest = Math.max(
    ...Array.from(expected, (value, index) => Math.abs(value - (actual?.[index] ?? Number.NaN))),
  );
  expect(largest).toBeLessThanOrEqual(tolerance);
}

/** Numbers that look random and are always the same. */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

function pixelsOf(seed: number, length: number): Uint8Array {
  const next = numbers(seed);
  return Uint8Array.from({ length }, () => next() * 256);
}

function weightsOf(
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

const networks = fc
  .record({
    inputSize: fc.integer({ min: 1, max: 12 }),
    steps: fc.array(step, { minLength: 1, maxLength: 4 }),
  })
  .map(({ inputSize, steps }): NetworkDescription => {
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
    return { name: 'generated', inputSize, embeddingSize: channels, mean: 127, deviation: 128, layers };
  });

describe('emitBackboneOnnx', () => {
  it('computes what plain loops compute, for any description', async () => {
    await fc.assert(
      fc.asyncProperty(networks, fc.constantFrom('F16', 'F32'), fc.nat(), async (network, dtype, seed) => {
        const weights = weightsOf(network.layers, dtype, numbers(seed));
        const pixels = pixelsOf(seed, network.inputSize ** 2 * 3);
        const { embedding } = await run(emitBackboneOnnx(network, weights), pixels, network.inputSize);
        const expected = referenceEmbedding(network, weights, pixels);
        expectClose(embedding, expected, 1e-4 * Math.max(1, ...expected.map(Math.abs)));
      }),
      { seed: 1, numRuns: 60 },
    );
  });

  const layer: ConvolutionLayer = {
    kind: 'convolution',
    name: 'stem',
    kernelSize: 3,
    stride: 2,
    inputs: 3,
    outputs: 4,
    activation: 'relu6',
  };
  const tiny: NetworkDescription = {
    name: 'tiny',
    inputSize: 8,
    embeddingSize: 4,
    mean: 127,
    deviation: 128,
    layers: [layer],
  };

  it('names the weight that is missing or of another shape', () => {
    const weights = weightsOf([layer], 'F32', numbers(1));
    weights.delete('stem.bias');
    expect(() => emitBackboneOnnx(tiny, weights)).toThrow('The weights hold no stem.bias');
    const wider = weightsOf([{ ...layer, outputs: 5 }], 'F32', numbers(1));
    expect(() => emitBackboneOnnx(tiny, wider)).toThrow(
      'stem.kernel has shape [3,3,3,5], the network needs [3,3,3,4]',
    );
  });

  it('refuses a head for other features', () => {
    const head: Head = { features: 5, classes: 1, kernel: new Float32Array(5), bias: new Float32Array(1) };
    expect(() => emitOnnx(tiny, weightsOf([layer], 'F32', numbers(1)), head)).toThrow(
      'tiny gives 4 features, the head takes 5',
    );
  });
});

describe('emitOnnx with EfficientNet-Lite0', () => {
  const weights: Tensors = readSafetensors(readFileSync(assets.weights));
  const head = pretrainedHead(efficientNetLite0, weights);
  const pixels = pixelsOf(7, 2 * 224 * 224 * 3);

  it('uses every weight of the file', () => {
    const names = (layers: readonly Layer[]): string[] =>
      layers.flatMap((layer) => (layer.kind === 'residual' ? names(layer.layers) : [layer.name]));
    const used = [...names(efficientNetLite0.layers), 'classifier'].flatMap((name) => [
      `${name}.kernel`,
      `${name}.bias`,
    ]);
    expect(used.sort()).toEqual([...weights.keys()].sort());
  });

  it('scores each image of a batch by its own embedding, as the head does in JavaScript', async () => {
    const { scores, embedding } = await run(emitOnnx(efficientNetLite0, weights, head), pixels, 224);
    expectClose(scores, scoreEmbeddings(head, Float32Array.from(embedding ?? [])), 1e-5);
    const second = await run(
      emitBackboneOnnx(efficientNetLite0, weights),
      pixels.subarray(pixels.length / 2),
      224,
    );
    expectClose(embedding?.slice(1280), second.embedding ?? [], 1e-4);
  });
});
