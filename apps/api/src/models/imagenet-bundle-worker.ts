// The thread of `writeImagenetBundle`: emitting, hashing and writing a whole network would hold up all requests meanwhile.
import { readFile } from 'node:fs/promises';
import { workerData } from 'node:worker_threads';
import { type BundleClass, emitVersion, openBundleStore, type WarmUpImage } from '@amend/bundles';
import { joinSafetensors, type NetworkDescription, pretrainedHead } from '@amend/network';
import { BucketAwayError, isBucketAway } from '@amend/object-storage/is-bucket-away';
import type { Settings } from '@amend/settings';

/** What is to be written, and where. */
export interface ImagenetBundle {
  bundles: Settings['bundles'];
  name: string;
  network: NetworkDescription;
  /** Addresses of safetensors that together are its weights. */
  files: readonly string[];
  /** In the order of the pretrained head. */
  classes: readonly BundleClass[];
  warmUp: WarmUpImage;
}

try {
  await write(workerData as ImagenetBundle);
} catch (error) {
  // Errors of the SDK lose on their way out of the thread what tells them.
  throw isBucketAway(error) ? new BucketAwayError(String(error)) : error;
}

async function write({ bundles, name, network, files, classes, warmUp }: ImagenetBundle): Promise<void> {
  const store = await openBundleStore(bundles.folder, bundles.url);
  if (await store.has(name)) {
    await store.openChecked(name);
    return;
  }
  const weights = joinSafetensors(await Promise.all(files.map((file) => readFile(new URL(file)))));
  const head = pretrainedHead(network, weights);
  const classNames = classes.map((one) => one.name);
  await store.write(name, {
    network,
    ...emitVersion({ network, weights, head, classNames, warmUp: [warmUp] }),
    classes,
    parent: null,
    runId: null,
    datasetHash: null,
  });
}
