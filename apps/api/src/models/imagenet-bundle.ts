import { readFile } from 'node:fs/promises';
import { type BundleClass, type BundleStore, emitVersion } from '@amend/bundles';
import { encodePixels, testPattern } from '@amend/images';
import { includedBackbone, joinSafetensors, pretrainedHead } from '@amend/network';

/**
 * Writes what version 1 of a model that starts from ImageNet consists of: the backbone and the head it came with.
 * One that a process wrote before it was killed is used again.
 * @param backbone by its name
 * @param classes in the order of the pretrained head
 * @returns the name of the bundle
 */
export async function writeImagenetBundle(
  bundles: BundleStore,
  modelId: string,
  backbone: string,
  classes: readonly BundleClass[],
): Promise<string> {
  const name = `imagenet-${modelId}`;
  if (await bundles.has(name)) {
    await bundles.openChecked(name);
    return name;
  }
  const included = includedBackbone(backbone);
  if (!included) throw new Error(`No backbone ${backbone} comes with Amend`);
  const { network, files } = included;
  const weights = joinSafetensors(await Promise.all(files.map((file) => readFile(file))));
  const pixels = testPattern(network.inputSize);
  await bundles.write(name, {
    network,
    ...emitVersion({
      network,
      weights,
      head: pretrainedHead(network, weights),
      classNames: classes.map((one) => one.name),
      warmUp: [{ pixels, jpeg: await encodePixels(pixels, network.inputSize) }],
    }),
    classes,
    parent: null,
    runId: null,
    datasetHash: null,
  });
  return name;
}
