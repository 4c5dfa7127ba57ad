import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { servableManifest } from '@amend/model-server';
import { BundleError } from './bundle-error.js';
import { publishFolder, writeDurably } from './durable-files.js';
import { type BundleClass, type BundleManifest, bundleFiles, MANIFEST } from './manifest.js';
import { withTemporaryFolder } from './temporary-folder.js';

/** What a version consists of. */
export interface BundleContents {
  /** The network description that `model` was emitted from. */
  network: { name: string; inputSize: number; embeddingSize: number };
  /** The bytes of `emitOnnx`. */
  model: Uint8Array;
  /** The bytes of `writeHead`. */
  head: Uint8Array;
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
    [bundleFiles.head]: contents.head,
    [bundleFiles.classes]: Buffer.from(`${JSON.stringify(contents.classes, null, 1)}\n`),
  };
  const { network, classes, parent, runId, datasetHash } = contents;
  const manifest: BundleManifest = {
    ...servableManifest({ ...network, classNames: classes.map(({ name }) => name) }),
    format: 1,
    backbone: network.name,
    parent,
    runId,
    datasetHash,
    softwareVersion: softwareVersion(),
    files: Object.fromEntries(Object.entries(files).map(([file, bytes]) => [file, sha256(bytes)])),
  };
  const text = `${JSON.stringify(manifest, null, 2)}\n`;
  const folder = path.join(parentFolder, name);
  await withTemporaryFolder(parentFolder, async (temporary) => {
    for (const [file, bytes] of Object.entries(files)) await writeDurably(path.join(temporary, file), bytes);
    await writeDurably(path.join(temporary, MANIFEST), Buffer.from(text));
    if (await publishFolder(temporary, folder)) return;
    if ((await readFile(path.join(folder, MANIFEST), 'utf8').catch(() => '')) !== text)
      throw new BundleError(`${folder} exists and holds something else`);
  });
  return folder;
}

function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
