import '@tensorflow/tfjs-backend-wasm';
import type { TfjsModel } from '@amend/network';
import * as tf from '@tensorflow/tfjs-core';
import { loadLayersModel } from '@tensorflow/tfjs-layers';
import type { PixelAnswers, Pixels } from './engines';

const BATCH = 16;

/** TensorFlow.js by itself, without TensorFlow below it. */
export async function runTfjs(files: TfjsModel, { count, side, data }: Pixels): Promise<PixelAnswers> {
  await tf.setBackend('wasm');
  const manifest = JSON.parse(new TextDecoder().decode(files['model.json'])) as tf.io.ModelJSON;
  const model = await loadLayersModel(
    tf.io.fromMemory({
      modelTopology: manifest.modelTopology,
      weightSpecs: manifest.weightsManifest[0]?.weights ?? [],
      weightData: new Uint8Array(files['weights.bin']).buffer,
    }),
  );
  const found: [number[], number[]] = [[], []];
  const size = side * side * 3;
  for (let start = 0; start < count; start += BATCH) {
    const batch = data.subarray(start * size, Math.min(count, start + BATCH) * size);
    const answers = tf.tidy(
      () => model.predict(tf.tensor4d(batch, [batch.length / size, side, side, 3], 'int32')) as tf.Tensor[],
    );
    for (const [output, values] of found.entries())
      for (const value of answers[output]?.dataSync() ?? []) values.push(value);
    tf.dispose(answers);
  }
  model.dispose();
  return { scores: Float32Array.from(found[0]), embedding: Float32Array.from(found[1]) };
}
