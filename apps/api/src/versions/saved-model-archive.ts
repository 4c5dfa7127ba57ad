import path from 'node:path';
import type { Readable } from 'node:stream';
import { bundleFiles, MANIFEST, readManifest, servingLayout } from '@amend/bundles';
import { fileMember, writeTarGz } from '../archives/write-tar.js';

/** What of a bundle is no use to TensorFlow. */
const LEFT_OUT = new Set<string>([bundleFiles.model, bundleFiles.head]);

/**
 * What TensorFlow (Serving) needs of a version, and what tells of it, packed as it is read: `<version>/saved_model.pb` and
 * beside it, to be unpacked in a model's base path.
 * @param folder the version's bundle
 * @throws BundleError when it is incomplete
 */
export async function savedModelArchive(folder: string, version: number): Promise<Readable> {
  const { files } = await readManifest(folder);
  const packed = [...Object.keys(files).filter((file) => !LEFT_OUT.has(file)), MANIFEST];
  const members = async function* () {
    for (const file of packed) yield fileMember(`${version}/${servingLayout(file)}`, path.join(folder, file));
  };
  return writeTarGz(members());
}
