// A thread with a session of its own, which runs batches of photos until the time is over: bare onnxruntime on one core.
import { parentPort, workerData } from 'node:worker_threads';
import * as ort from 'onnxruntime-node';

const { model, rows } = workerData;
const session = await ort.InferenceSession.create(model, { intraOpNumThreads: 1, interOpNumThreads: 1 });
const pixels = new Uint8Array(rows * 224 * 224 * 3).fill(99);
const run = () => session.run({ pixels: new ort.Tensor('uint8', pixels, [rows, 224, 224, 3]) });
for (let i = 0; i < 3; i++) await run();
parentPort.postMessage('ready');
parentPort.once('message', async (ms) => {
  const until = performance.now() + ms;
  let photos = 0;
  for (; performance.now() < until; photos += rows) await run();
  parentPort.postMessage(photos);
});
