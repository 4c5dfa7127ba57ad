import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Readable } from 'node:stream';
import { BACKBONE_FILE, bundleFiles, readManifest } from '@amend/bundles';
import {
  emitTfjs,
  includedBackbone,
  joinSafetensors,
  type NetworkDescription,
  readHead,
} from '@amend/network';
import { wholeMember, writeTarGz } from '../archives/write-tar.js';

/** What a page or a phone needs beside the model, to show photos to it and to name what it answers. */
const BESIDE = [bundleFiles.classes, bundleFiles.preparation, bundleFiles.licence];

/**
 * A version as TensorFlow.js loads it (`tf.loadLayersModel` of its `model.json`), emitted as it is asked for: few ask.
 * @param folder the version's bundle
 * @param network that it was trained on, in floats
 * @throws BundleError when it is incomplete
 */
export async function tfjsArchive(folder: string, network: NetworkDescription): Promise<Readable> {
  const { files } = await readManifest(folder);
  const read = (file: string) => readFile(path.join(folder, file));
  const weights = files[BACKBONE_FILE] ? [await read(BACKBONE_FILE)] : await includedWeights(network);
  const model = emitTfjs(network, joinSafetensors(weights), readHead(await read(bundleFiles.head)));
  const members = async function* () {
    for (const [name, bytes] of Object.entries(model)) yield wholeMember(name, Buffer.from(bytes));
    for (const name of BESIDE) yield wholeMember(name, await read(name));
  };
  return writeTarGz(members());
}

function includedWeights({ name }: NetworkDescription): Promise<Buffer[]> {
  return Promise.all((includedBackbone(name)?.files ?? []).map((file) => readFile(file)));
}
