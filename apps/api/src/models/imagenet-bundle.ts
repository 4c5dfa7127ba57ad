import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { BundleClass } from '@amend/bundles';
import { encodePixels, testPattern } from '@amend/images';
import { includedBackbone } from '@amend/network';
import type { Settings } from '@amend/settings';
import type { ImagenetBundle } from './imagenet-bundle-worker.js';

/**
 * Writes what version 1 of a model that starts from ImageNet consists of: the backbone and the head it came with.
 * One that a process wrote before it was killed is used again.
 * @param backbone by its name
 * @param classes in the order of the pretrained head
 * @returns the name of the bundle
 */
export async function writeImagenetBundle(
  bundles: Settings['bundles'],
  modelId: string,
  backbone: string,
  classes: readonly BundleClass[],
): Promise<string> {
  const included = includedBackbone(backbone);
  if (!included) throw new Error(`No backbone ${backbone} comes with Amend`);
  const { network, files } = included;
  const pixels = testPattern(network.inputSize);
  const workerData: ImagenetBundle = {
    bundles,
    name: `imagenet-${modelId}`,
    network,
    files: files.map(String),
    classes,
    // Not in the thread: sharp is set up once for the whole process.
    warmUp: { pixels, jpeg: await encodePixels(pixels, network.inputSize) },
  };
  const thread = new Worker(new URL('./imagenet-bundle-worker.js', import.meta.url), { workerData });
  const [code] = await once(thread, 'exit'); // rejects with what the thread throws
  if (code !== 0) throw new Error(`The thread that writes ${workerData.name} ended early, with code ${code}`);
  return workerData.name;
}
