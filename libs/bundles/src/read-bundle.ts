import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import { unlessMissing } from '@amend/files';
import { BundleError } from './bundle-error.js';
import { type BundleManifest, bundleFiles, bundleManifestSchema, MANIFEST } from './manifest.js';

/** At a time: where photos are decoded meanwhile, each read waits its turn behind them. */
const READ_BYTES = 2 ** 20;

/**
 * A bundle's manifest, its form checked.
 * @throws BundleError when it is missing or malformed
 */
export async function readManifest(folder: string): Promise<BundleManifest> {
  const file = path.join(folder, MANIFEST);
  // All else that reading may fail with says nothing of the bundle: storage that is away may be back soon.
  const text = await unlessMissing(readFile(file, 'utf8'));
  if (text === null) throw new BundleError(`${file} is missing`);
  try {
    return bundleManifestSchema.parse(JSON.parse(text));
  } catch (cause) {
    throw new BundleError(`${file} is malformed`, { cause });
  }
}

/**
 * Checks files of a bundle against the hashes in its manifest.
 * @param only their names; by default all
 * @returns the manifest
 * @throws BundleError naming the first file that is missing or differs
 */
export async function verifyBundle(folder: string, only?: readonly string[]): Promise<BundleManifest> {
  const manifest = await readManifest(folder);
  for (const file of Object.values(bundleFiles)) {
    if (!manifest.files[file]) throw new BundleError(`${path.join(folder, MANIFEST)} has no hash of ${file}`);
  }
  for (const [file, expected] of Object.entries(manifest.files)) {
    if (only && !only.includes(file)) continue;
    const hash = createHash('sha256');
    const source = path.join(folder, file);
    const read = pipeline(createReadStream(source, { highWaterMark: READ_BYTES }), hash);
    if ((await unlessMissing(read)) === null) throw new BundleError(`${source} is missing`);
    if (hash.digest('hex') !== expected) throw new BundleError(`${source} is damaged: its hash differs`);
  }
  return manifest;
}
