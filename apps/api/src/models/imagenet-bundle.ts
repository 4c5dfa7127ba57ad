import { readFile } from 'node:fs/promises';
import { type BundleClass, type BundleStore, emitVersion, verifyBundle } from '@amend/bundles';
import { encodePixels, testPattern } from '@amend/images';
import { assets, efficientNetLite0, pretrainedHead, readSafetensors } from '@amend/network';

/** The backbone that models start from. */
export const startBackbone = efficientNetLite0;

/**
 * Writes what version 1 of a model that starts from ImageNet consists of: the backbone and the head it came with.
 * One that a process wrote before it was killed is used again.
 * @param classes in the order of the pretrained head
 * @returns the name of the bundle
 */
export async function writeImagenetBundle(
  bundles: BundleStore,
  modelId: string,
  classes: readonly BundleClass[],
): Promise<string> {
  const name = `imagenet-${modelId}`;
  if (await bundles.has(name)) {
    await verifyBundle(await bundles.open(name));
    return name;
  }
  const weights = readSafetensors(await readFile(assets.weights));
  const pixels = testPattern(startBackbone.inputSize);
  await bundles.write(name, {
    network: startBackbone,
    ...emitVersion({
      network: startBackbone,
      weights,
      head: pretrainedHead(startBackbone, weights),
      classNames: classes.map((one) => one.name),
      warmUp: [{ pixels, jpeg: await encodePixels(pixels, startBackbone.inputSize) }],
    }),
    classes,
    parent: null,
    runId: null,
    datasetHash: null,
  });
  return name;
}
