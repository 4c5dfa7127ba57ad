import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import * as ort from 'onnxruntime-node';
import { assets } from '../assets.js';
import { efficientNetLite0 } from '../efficientnet-lite.js';
import { type Head, pretrainedHead, scoreEmbeddings } from '../head.js';
import type { ConvolutionLayer, Layer, NetworkDescription } from '../network.js';
import { readSafetensors, type Tensors } from '../safetensors.js';
import { expectClose, networks, numbers, pixelsOf, weightsOf } from '../testing/generated-networks.js';
import { referenceEmbedding } from '../testing/reference-network.js';
import { emitBackboneOnnx, emitOnnx } from './onnx-emitter.js';

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
    shorterSide: 9,
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
