import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { type BundleClass, verifyBundle, writeBundle } from '@amend/bundles';
import {
  assets,
  efficientNetLite0,
  emitOnnx,
  pretrainedHead,
  readSafetensors,
  writeHead,
} from '@amend/network';

/** The backbone that models start from. */
export const startBackbone = efficientNetLite0;

/**
 * Writes what version 1 of a model that starts from ImageNet consists of: the backbone and the head it came with.
 * One that a process wrote before it was killed is used again.
 * @param classes in the order of the pretrained head
 * @returns the name of the bundle
 */
export async function writeImagenetBundle(
  bundlesFolder: string,
  modelId: string,
  classes: readonly BundleClass[],
): Promise<string> {
  const name = `imagenet-${modelId}`;
  const folder = path.join(bundlesFolder, name);
  if (await stat(folder).catch(() => null)) {
    await verifyBundle(folder);
    return name;
  }
  const weights = readSafetensors(await readFile(assets.weights));
  const head = pretrainedHead(startBackbone, weights);
  await writeBundle(bundlesFolder, name, {
    network: startBackbone,
    model: emitOnnx(startBackbone, weights, head),
    head: writeHead(head),
    classes,
    parent: null,
    runId: null,
    datasetHash: null,
  });
  return name;
}
