// A short fine-tuning on the backend that AMEND_TRAINING_BACKEND names. Prints the loss of each step: the same seed shows every
// backend the same crops and left out numbers; and what the backend says to work that WebGPU does not take.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { prepareForTraining, trainingSide } from '@amend/images';
import { fineTune } from '@amend/learning';
import { assets, efficientNetLite0, readSafetensors } from '@amend/network';
import { readSettings } from '@amend/settings';
import { openBackend } from '../../../trainer/dist/fine-tune/backends/open-backend.js';

const STEPS = 8;
const PHOTOS = ['brick', 'coffee', 'grass', 'gravel'];
/** The pretrained network as far as it has every kind, size and stride of layer: a GPU that the processor plays is slow. */
const network = {
  ...efficientNetLite0,
  inputSize: 64,
  layers: efficientNetLite0.layers.slice(0, 11),
  embeddingSize: 40,
};
const limits = { maxBytes: 1e6, maxPixels: 1e6, timeoutMs: 600_000 };

const { trainingBackend: wanted, tensorflowFolder } = readSettings(process.env);
const { backend } = await openBackend({ wanted, tensorflowFolder });
const photos = [];
for (const name of PHOTOS) {
  const file = readFileSync(path.join(import.meta.dirname, '../../photos', `${name}.png`));
  photos.push((await prepareForTraining(file, limits)).pixels);
}
const { embeddingSize: features } = network;
const classes = PHOTOS.length;
const { report } = await fineTune({
  tf: backend.tf,
  network,
  weights: readSafetensors(readFileSync(assets.weights)),
  head: { features, classes, kernel: new Float32Array(features * classes), bias: new Float32Array(classes) },
  training: PHOTOS.map((_, image) => ({ image, target: image })),
  validation: [],
  pixels: async (places) => Buffer.concat(places.map((place) => photos[place])),
  imageSide: trainingSide,
  seed: 1,
  // All photos in one step, so that the loss of an epoch is that of a step.
  policy: { epochs: STEPS, batch: PHOTOS.length, learningRate: 0.015 },
});
backend.check?.();
await backend.tf.addN(Array.from({ length: 64 }, () => backend.tf.ones([4]))).data();
let refusal = null;
try {
  backend.check?.();
} catch ({ message }) {
  refusal = message;
}
process.stdout.write(JSON.stringify({ losses: report.losses, refusal }), () => process.exit(0));
