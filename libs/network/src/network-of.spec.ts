import * as ort from 'onnxruntime-node';
import { halves, withHalving } from './halving.js';
import { mirrors, withMirroring } from './mirroring.js';
import type { NetworkDescription } from './network.js';
import { networkOf } from './network-of.js';
import { emitBackboneOnnx } from './onnx/onnx-emitter.js';
import { expectClose, numbers, pixelsOf, weightsOf } from './testing/generated-networks.js';

const half: NetworkDescription = {
  name: 'tiny',
  shorterSide: 6,
  inputSize: 6,
  embeddingSize: 4,
  mean: 127,
  deviation: 128,
  layers: [
    {
      kind: 'convolution',
      name: 'stem',
      kernelSize: 3,
      stride: 2,
      inputs: 3,
      outputs: 4,
      activation: 'relu6',
    },
  ],
};
const whole: NetworkDescription = { ...half, shorterSide: 12, inputSize: 12 };
const weights = weightsOf(half.layers, 'F32', numbers(3));

async function embedding(onnx: Uint8Array, pixels: Uint8Array, side: number): Promise<number[]> {
  const session = await ort.InferenceSession.create(onnx, { intraOpNumThreads: 1 });
  try {
    const answer = await session.run({ pixels: new ort.Tensor('uint8', pixels, [1, side, side, 3]) });
    return [...((answer.embedding as ort.Tensor).data as Float32Array)];
  } finally {
    await session.release();
  }
}

describe('withHalving', () => {
  it('makes a network see the mean of each four pixels', async () => {
    // Even levels one apart around theirs have it for their mean.
    const small = pixelsOf(7, 6 * 6 * 3).map((level) => Math.min(250, Math.max(5, level)));
    const large = Uint8Array.from({ length: 12 * 12 * 3 }, (_, at) => {
      const [row, column, channel] = [Math.floor(at / 36), Math.floor(at / 3) % 12, at % 3];
      const mean = small[(Math.floor(row / 2) * 6 + Math.floor(column / 2)) * 3 + channel] as number;
      return mean + ((row + column) % 2 === 0 ? 5 : -5);
    });
    const seen = await embedding(emitBackboneOnnx(whole, withHalving(weights)), large, 12);
    expectClose(seen, await embedding(emitBackboneOnnx(half, weights), small, 6), 1e-5);
    const all = await embedding(emitBackboneOnnx(whole, weights), large, 12);
    expect(Math.abs((all[0] as number) - (seen[0] as number))).toBeGreaterThan(1e-3);
  });

  it('is told from the weights', () => {
    expect(halves(weights)).toBe(false);
    expect(networkOf(whole, weights)).toEqual({ ...whole, mirrored: false });
    expect(halves(withHalving(weights))).toBe(true);
    expect(networkOf(whole, withHalving(weights)).layers).toHaveLength(2);
  });
});

describe('withMirroring', () => {
  it('makes a network answer an image as its mirror image', async () => {
    const pixels = pixelsOf(5, 12 * 12 * 3);
    const swapped = pixels.map((_, at) => {
      const [row, column, channel] = [Math.floor(at / 36), Math.floor(at / 3) % 12, at % 3];
      return pixels[(row * 12 + 11 - column) * 3 + channel] as number;
    });
    const plain = emitBackboneOnnx(whole, weights);
    const [one, other] = [await embedding(plain, pixels, 12), await embedding(plain, swapped, 12)];
    expect(Math.abs((one[0] as number) - (other[0] as number))).toBeGreaterThan(1e-3);
    const both = emitBackboneOnnx(whole, withMirroring(weights));
    const mean = one.map((value, at) => (value + (other[at] as number)) / 2);
    expectClose(await embedding(both, pixels, 12), mean, 1e-6);
    expectClose(await embedding(both, swapped, 12), mean, 1e-6);
  });

  it('is told from the weights', () => {
    expect(mirrors(weights)).toBe(false);
    expect(mirrors(withMirroring(weights))).toBe(true);
    expect(networkOf(whole, withMirroring(weights)).mirrored).toBe(true);
  });
});
