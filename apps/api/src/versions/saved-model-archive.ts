import { Readable } from 'node:stream';
import { bundleFiles, MANIFEST, readManifest, servingLayout } from '@amend/bundles';
import { create } from 'tar';

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
  const archive = create(
    {
      cwd: folder,
      // Weights hardly get smaller, however long one tries.
      gzip: { level: 1 },
      portable: true,
      mtime: new Date(0),
      noDirRecurse: true,
      onWriteEntry: (entry) => {
        entry.path = `${version}/${servingLayout(entry.path)}`;
      },
    },
    packed,
  );
  return Readable.from(archive);
}
