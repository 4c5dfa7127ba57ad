// What the work costs without any product around it: (a) onnxruntime alone, (b) preparation and onnxruntime, one process.
import { readFileSync } from 'node:fs';
import { prepare } from '@amend/images';
import { emitOnnx, includedBackbones, joinSafetensors, pretrainedHead } from '@amend/network';
import * as ort from 'onnxruntime-node';

const LIMITS = { maxBytes: 20 * 2 ** 20, maxPixels: 50_000_000, timeoutMs: 10_000 };

/** The very network that version 1 of a model of this precision serves, as ONNX bytes. */
export function servedNetwork(precision = 'float32') {
  const { network, files } = includedBackbones[precision];
  const weights = joinSafetensors(files.map((file) => readFileSync(file)));
  return emitOnnx(network, weights, pretrainedHead(network, weights));
}

/** @returns CPU milliseconds a photo of (a) and (b), and photos a second of one thread */
export async function bare(photos, count, precision) {
  const session = await ort.InferenceSession.create(servedNetwork(precision), {
    intraOpNumThreads: 1,
    interOpNumThreads: 1,
  });
  const run = (pixels) => session.run({ pixels: new ort.Tensor('uint8', pixels, [1, 224, 224, 3]) });
  const { pixels } = await prepare(photos[0], LIMITS);
  for (let i = 0; i < 5; i++) await run((await prepare(photos[i % photos.length], LIMITS)).pixels);
  const alone = await cost(count, () => run(pixels));
  const whole = await cost(count, async (i) =>
    run((await prepare(photos[i % photos.length], LIMITS)).pixels),
  );
  await session.release();
  return { alone, whole };
}

async function cost(count, work) {
  const cpu = process.cpuUsage();
  const began = performance.now();
  for (let i = 0; i < count; i++) await work(i);
  const { user, system } = process.cpuUsage(cpu);
  return { cpuMs: (user + system) / 1000 / count, perSecond: (count * 1000) / (performance.now() - began) };
}
