import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { mkdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { publishFolder, writeDurably } from '@amend/files';
import { servableManifest } from '@amend/model-server';
import type { NetworkDescription } from '@amend/network';
import { BundleError } from './bundle-error.js';
import type { EmittedVersion } from './emit-version.js';
import { BACKBONE_FILE, type BundleClass, type BundleManifest, bundleFiles, MANIFEST } from './manifest.js';
import { syncSubfolders } from './sync-subfolders.js';
import { withTemporaryFolder } from './temporary-folder.js';
import { licenceNote, preparationContract } from './version-notes.js';

/** What a version consists of. */
export interface BundleContents extends EmittedVersion {
  /** The network description that it was emitted from. */
  network: Omit<NetworkDescription, 'layers'>;
  /** Where it is not the one that comes with Amend: its key, and its weights as safetensors. */
  backbone?: { key: string; weights: Uint8Array } | undefined;
  /** In the order of the scores. */
  classes: readonly BundleClass[];
  parent: number | null;
  runId: string | null;
  datasetHash: string | null;
}

const softwareVersion = (): string =>
  (JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as { version: string })
    .version;

/**
 * Writes a version's files into the new folder `<parentFolder>/<name>`: whole or not at all, also after a power cut.
 * Writing the same contents to the same name again changes nothing.
 * @returns the folder
 * @throws BundleError when the name holds other contents
 */
export async function writeBundle(
  parentFolder: string,
  name: string,
  contents: BundleContents,
): Promise<string> {
  const files: Record<string, Uint8Array> = {
    [bundleFiles.model]: contents.model,
    [bundleFiles.savedModel]: contents.savedModel,
    [bundleFiles.warmUp]: contents.warmUp,
    [bundleFiles.head]: contents.head,
    [bundleFiles.classes]: json(contents.classes),
    [bundleFiles.preparation]: json(preparationContract(contents.network)),
    [bundleFiles.licence]: Buffer.from(licenceNote(contents)),
  };
  const { network, backbone, classes, parent, runId, datasetHash } = contents;
  if (backbone) files[BACKBONE_FILE] = backbone.weights;
  const manifest: BundleManifest = {
    ...servableManifest({ ...network, classNames: classes.map(({ name }) => name) }),
    format: 1,
    backbone: backbone?.key ?? network.name,
    parent,
    runId,
    datasetHash,
    softwareVersion: softwareVersion(),
    files: Object.fromEntries(Object.entries(files).map(([file, bytes]) => [file, sha256(bytes)])),
  };
  const text = `${JSON.stringify(manifest, null, 2)}\n`;
  const folder = path.join(parentFolder, name);
  await withTemporaryFolder(parentFolder, async (temporary) => {
    for (const [file, bytes] of Object.entries(files)) {
      await mkdir(path.dirname(path.join(temporary, file)), { recursive: true });
      await writeDurably(path.join(temporary, file), bytes);
    }
    await syncSubfolders(temporary, Object.keys(files));
    await writeDurably(path.join(temporary, MANIFEST), Buffer.from(text));
    if (await publishFolder(temporary, folder)) return;
    if ((await readFile(path.join(folder, MANIFEST), 'utf8').catch(() => '')) !== text)
      throw new BundleError(`${folder} exists and holds something else`);
  });
  return folder;
}

function json(value: unknown): Uint8Array {
  return Buffer.from(`${JSON.stringify(value, null, 1)}\n`);
}

function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
