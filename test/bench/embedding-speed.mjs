import { prepare } from '@amend/images';
import { efficientNetLite0, emitBackboneOnnx } from '@amend/network';
import { InferenceSession, Tensor } from 'onnxruntime-node';
import { backboneNamed } from '../../trainer/dist/embeddings/backbone.js';
import { computeEmbeddings } from '../../trainer/dist/embeddings/compute-embeddings.js';
import { photoSets } from './photo-sets.mjs';
import { median } from './table.mjs';

const LIMITS = { maxBytes: 20 * 2 ** 20, maxPixels: 50_000_000, timeoutMs: 10_000 };
const ROUNDS = 3;

/**
 * How fast a run computes the embeddings that are missing, and bare onnxruntime one photo after the other, in turns. Photos
 * come from memory and rows go nowhere: neither disk nor database is measured.
 * @returns medians: photos a second and CPU milliseconds a photo
 */
export async function embeddingSpeed(folder, count) {
  const { '320 px': photos } = await photoSets(folder);
  const backbone = await backboneNamed(efficientNetLite0.name, '');
  const images = Array.from({ length: count }, (_, at) => String(at));
  const store = { get: async (image) => photos[Number(image) % photos.length] };
  const database = { change: async () => 1 };
  const unreadable = (image, why) => {
    throw new Error(`photo ${image}: ${why}`);
  };
  const tell = { onUnreadable: unreadable, onProgress: () => undefined };
  const run = () => computeEmbeddings(database, backbone, { store, limits: LIMITS }, images, tell);
  const bare = async () => {
    const session = await InferenceSession.create(
      emitBackboneOnnx(efficientNetLite0, await backbone.weights()),
    );
    for (const image of images) {
      const { pixels } = await prepare(await store.get(image), LIMITS);
      await session.run({ pixels: new Tensor('uint8', pixels, [1, 224, 224, 3]) }, ['embedding']);
    }
    await session.release();
  };
  const taken = { run: [], bare: [] };
  for (let round = 0; round < ROUNDS; round++) {
    taken.run.push(await cost(count, run));
    taken.bare.push(await cost(count, bare));
  }
  const of = (costs) => ({
    perSecond: median(costs.map(({ perSecond }) => perSecond)),
    cpuMs: median(costs.map(({ cpuMs }) => cpuMs)),
  });
  return { photos: count, run: of(taken.run), bare: of(taken.bare) };
}

async function cost(count, work) {
  const cpu = process.cpuUsage();
  const began = performance.now();
  await work();
  const { user, system } = process.cpuUsage(cpu);
  return { cpuMs: (user + system) / 1_000 / count, perSecond: (count * 1_000) / (performance.now() - began) };
}
