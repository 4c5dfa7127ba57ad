import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import * as ort from 'onnxruntime-node';
import { type ActivationRanges, widestRanges } from '../activation-ranges.js';
import { assets } from '../assets.js';
import { efficientNetLite0 } from '../efficientnet-lite.js';
import { pretrainedHead, scoreEmbeddings } from '../head.js';
import type { NetworkDescription } from '../network.js';
import { rangesIn, withoutRanges, withRanges } from '../ranges-in-weights.js';
import { readSafetensors, type Tensors, writeSafetensors } from '../safetensors.js';
import { expectClose, networks, numbers, pixelsOf, weightsOf } from '../testing/generated-networks.js';
import { referenceEmbedding } from '../testing/reference-network.js';
import { emitCalibrationOnnx } from './calibration.js';
import { emitBackboneOnnx, emitOnnx } from './onnx-emitter.js';

async function run(onnx: Uint8Array, pixels: Uint8Array, side: number) {
  const session = await ort.InferenceSession.create(onnx, { intraOpNumThreads: 1 });
  try {
    const outputs = await session.run({ pixels: new ort.Tensor('uint8', pixels, [1, side, side, 3]) });
    return Object.fromEntries(
      Object.entries(outputs).map(([name, { data }]) => [name, data as Float32Array]),
    ) as Record<string, Float32Array>;
  } finally {
    await session.release();
  }
}

async function rangesOf(network: NetworkDescription, weights: Tensors, pixels: Uint8Array) {
  const calibration = emitCalibrationOnnx(network, weights);
  const { lowest, highest } = await run(calibration.onnx, pixels, network.inputSize);
  if (!lowest || !highest) throw new Error('no ranges');
  return calibration.rangesOf({ lowest, highest });
}

const widest = (ranges: ActivationRanges) =>
  Math.max(...[...ranges.values()].flatMap(({ lowest, highest }) => [Math.abs(lowest), Math.abs(highest)]));

describe('emitBackboneOnnx in int8', () => {
  it('computes what plain loops compute but for its steps, for any description', async () => {
    await fc.assert(
      fc.asyncProperty(networks, fc.constantFrom('F16', 'F32'), fc.nat(), async (network, dtype, seed) => {
        const weights = weightsOf(network.layers, dtype, numbers(seed));
        const pixels = pixelsOf(seed, network.inputSize ** 2 * 3);
        const ranges = await rangesOf(network, weights, pixels);
        const onnx = emitBackboneOnnx(network, withRanges(weights, ranges));
        const { embedding } = await run(onnx, pixels, network.inputSize);
        const expected = referenceEmbedding(network, weights, pixels);
        expectClose([...(embedding ?? [])], expected, 0.05 * (1 + widest(ranges)));
      }),
      { seed: 1, numRuns: 40 },
    );
  });

  it('names the range that is missing', () => {
    const weights = readSafetensors(readFileSync(assets.weights));
    const ranges = new Map([['another', { lowest: 0, highest: 1 }]]);
    expect(() => emitBackboneOnnx(efficientNetLite0, withRanges(weights, ranges))).toThrow(
      'The ranges hold no stem.relu6',
    );
  });

  it('keeps ranges beside weights', () => {
    const weights = weightsOf(efficientNetLite0.layers.slice(0, 1), 'F32', numbers(1));
    const ranges = new Map([['stem.relu6', { lowest: -0.5, highest: 6 }]]);
    const both = readSafetensors(writeSafetensors(withRanges(weights, ranges)));
    expect(rangesIn(both)).toEqual(ranges);
    expect([...withoutRanges(both).keys()].sort()).toEqual([...weights.keys()].sort());
    expect(rangesIn(weights)).toBeNull();
  });

  it('refuses pixels whose mean is no level', () => {
    const network = { ...efficientNetLite0, mean: 127.5 };
    const weights = withRanges(new Map(), new Map([['stem.relu6', { lowest: 0, highest: 6 }]]));
    expect(() => emitBackboneOnnx(network, weights)).toThrow('is no level of a pixel');
  });
});

it('is EfficientNet-Lite0 in a third of the bytes of its floats, with nearly the same embedding', async () => {
  const weights = readSafetensors(readFileSync(assets.weights));
  const head = pretrainedHead(efficientNetLite0, weights);
  const photos = [1, 2, 3].map(waves);
  const seen: ActivationRanges[] = [];
  for (const photo of photos) seen.push(await rangesOf(efficientNetLite0, weights, photo));
  const onnx = emitOnnx(efficientNetLite0, withRanges(weights, widestRanges(seen)), head);
  expect(onnx.length).toBeLessThan(10_000_000);
  const [photo] = photos as [Uint8Array];
  const exact = await run(emitOnnx(efficientNetLite0, weights, head), photo, 224);
  const quantised = await run(onnx, photo, 224);
  expect(cosine(exact.embedding, quantised.embedding)).toBeGreaterThan(0.98);
  expectClose(
    [...(quantised.scores ?? [])],
    scoreEmbeddings(head, quantised.embedding as Float32Array),
    1e-5,
  );
});

/** Something that a network sees shapes in. */
function waves(seed: number): Uint8Array {
  return Uint8Array.from({ length: 224 * 224 * 3 }, (_, at) => {
    const pixel = Math.floor(at / 3);
    const [x, y] = [pixel % 224, Math.floor(pixel / 224)];
    return Math.round(127.5 + 127 * Math.sin((x * ((at % 3) + seed) + y * 2 * seed) / 17));
  });
}

function cosine(a: Float32Array | undefined, b: Float32Array | undefined): number {
  if (!a || !b) return Number.NaN;
  const dot = (p: Float32Array, q: Float32Array) =>
    p.reduce((sum, value, index) => sum + value * (q[index] as number), 0);
  return dot(a, b) / Math.sqrt(dot(a, a) * dot(b, b));
}
