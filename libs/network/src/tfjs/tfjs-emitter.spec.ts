import { readFileSync } from 'node:fs';
import '@tensorflow/tfjs-backend-cpu';
import '@tensorflow/tfjs-backend-wasm';
import * as tf from '@tensorflow/tfjs-core';
import * as layers from '@tensorflow/tfjs-layers';
import fc from 'fast-check';
import { assets } from '../assets.js';
import { efficientNetLite0 } from '../efficientnet-lite.js';
import { type Head, pretrainedHead, scoreEmbeddings } from '../head.js';
import type { NetworkDescription } from '../network.js';
import { readSafetensors, type Tensors } from '../safetensors.js';
import {
  expectClose,
  headOf,
  networks,
  numbers,
  pixelsOf,
  weightsOf,
} from '../testing/generated-networks.js';
import { referenceEmbedding } from '../testing/reference-network.js';
import { emitTfjs } from './tfjs-emitter.js';

function load(network: NetworkDescription, weights: Tensors, head: Head): Promise<layers.LayersModel> {
  const files = emitTfjs(network, weights, head);
  const manifest = JSON.parse(new TextDecoder().decode(files['model.json'])) as tf.io.ModelJSON;
  return layers.loadLayersModel(
    tf.io.fromMemory({
      modelTopology: manifest.modelTopology,
      weightSpecs: manifest.weightsManifest[0]?.weights ?? [],
      weightData: new Uint8Array(files['weights.bin']).buffer,
    }),
  );
}

function run(model: layers.LayersModel, pixels: Uint8Array, side: number): [number[], number[]] {
  const images = tf.tensor4d(pixels, [pixels.length / (side * side * 3), side, side, 3], 'int32');
  const [scores, embedding] = tf.tidy(() => model.predict(images) as tf.Tensor[]);
  return [[...(scores?.dataSync() ?? [])], [...(embedding?.dataSync() ?? [])]];
}

// No advice about other backends.
tf.env().set('IS_TEST', true);

describe('emitTfjs', () => {
  it('computes what plain loops compute, for any description', async () => {
    // The wasm backend gives zeros where a stride goes beyond the kernel.
    await tf.setBackend('cpu');
    await fc.assert(
      fc.asyncProperty(networks, fc.constantFrom('F16', 'F32'), fc.nat(), async (network, dtype, seed) => {
        const weights = weightsOf(network.layers, dtype, numbers(seed));
        const head = headOf(network, 3, numbers(seed));
        const pixels = pixelsOf(seed, network.inputSize ** 2 * 3);
        const model = await load(network, weights, head);
        const [scores, embedding] = run(model, pixels, network.inputSize);
        // The head's, too; not what mirrors.
        expect(model.trainableWeights).toHaveLength(weights.size + 2);
        model.dispose();
        const expected = referenceEmbedding(network, weights, pixels);
        expectClose(embedding, expected, 1e-4 * Math.max(1, ...expected.map(Math.abs)));
        expectClose(scores, scoreEmbeddings(head, Float32Array.from(embedding)), 1e-4);
      }),
      { seed: 1, numRuns: 30 },
    );
  });

  it('writes EfficientNet-Lite0 half precise, each layer of it trainable', async () => {
    await tf.setBackend('wasm');
    const weights = readSafetensors(readFileSync(assets.weights));
    const head = pretrainedHead(efficientNetLite0, weights);
    expect(emitTfjs(efficientNetLite0, weights, head)['weights.bin'].byteLength).toBeLessThan(13e6);
    const model = await load(efficientNetLite0, weights, head);
    expect(model.trainableWeights).toHaveLength(100);
    const [scores, embedding] = run(model, pixelsOf(7, 2 * 224 * 224 * 3), 224);
    expectClose(scores, scoreEmbeddings(head, Float32Array.from(embedding)), 1e-5);
  });
});
