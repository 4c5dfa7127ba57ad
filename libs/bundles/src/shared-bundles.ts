import { mkdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { publishFolder, writeDurably } from '@amend/files';
import { openS3, type S3Bucket } from '@amend/object-storage';
import { BundleError } from './bundle-error.js';
import type { BundleStore } from './bundle-store.js';
import { MANIFEST } from './manifest.js';
import { readManifest, verifyBundle } from './read-bundle.js';
import { removeAtOnce } from './remove-at-once.js';
import { syncSubfolders } from './sync-subfolders.js';
import { withTemporaryFolder } from './temporary-folder.js';
import type { BundleContents } from './write-bundle.js';

/** Bundles in S3, each file at `<name>/<file>`, with what this machine has written or fetched beside it in a folder. */
export class SharedBundles implements BundleStore {
  private readonly bucket: S3Bucket;

  constructor(
    private readonly local: BundleStore,
    private readonly folder: string,
    url: string,
  ) {
    this.bucket = openS3(url);
  }

  async write(name: string, contents: BundleContents): Promise<void> {
    await this.local.write(name, contents).catch(async (error: unknown) => {
      if (!(error instanceof BundleError) || (await this.has(name))) throw error;
      // Left by a process that was killed before it could be shared, so nobody knows of it.
      await this.local.remove(name);
      await this.local.write(name, contents);
    });
    const folder = await this.local.open(name);
    const { files } = await readManifest(folder);
    // The manifest last: who finds it finds all that it names.
    for (const file of [...Object.keys(files), MANIFEST])
      await this.bucket.put(`${name}/${file}`, await readFile(path.join(folder, file)));
  }

  async open(name: string): Promise<string> {
    const folder = await this.local.open(name);
    if (!(await this.local.has(name))) await this.fetch(name, folder);
    return folder;
  }

  async openChecked(name: string, only?: readonly string[]): Promise<string> {
    const folder = await this.open(name);
    if (!(await isWhole(folder, only))) await this.fetch(name, folder);
    return folder;
  }

  has(name: string): Promise<boolean> {
    return this.bucket.has(`${name}/${MANIFEST}`);
  }

  async list(): Promise<string[]> {
    const keys = await this.bucket.list();
    const shared = keys.flatMap((key) => key.split('/', 1));
    return [...new Set([...(await this.local.list()), ...shared])];
  }

  async remove(name: string): Promise<void> {
    await this.local.remove(name);
    // The manifest first: what is left of a bundle is none.
    const keys = await this.bucket.list(`${name}/`);
    const manifest = keys.filter((key) => key === `${name}/${MANIFEST}`);
    for (const key of new Set([...manifest, ...keys])) await this.bucket.delete(key);
  }

  /** What is there and damaged goes only once there is another one. */
  private async fetch(name: string, folder: string): Promise<void> {
    await withTemporaryFolder(this.folder, async (temporary) => {
      await this.fetchFile(name, MANIFEST, temporary);
      const { files } = await readManifest(temporary);
      for (const file of Object.keys(files)) await this.fetchFile(name, file, temporary);
      await verifyBundle(temporary);
      await syncSubfolders(temporary, Object.keys(files));
      if (await publishFolder(temporary, folder)) return;
      if (await isWhole(folder)) return; // another process was first
      await removeAtOnce(folder);
      await publishFolder(temporary, folder); // false: as above
    });
  }

  private async fetchFile(name: string, file: string, folder: string): Promise<void> {
    const target = path.join(folder, file);
    if (path.relative(folder, target).startsWith('..'))
      throw new BundleError(`the bundle ${name} names a file outside of it: ${file}`);
    const bytes = await this.bucket.get(`${name}/${file}`);
    if (!bytes) throw new BundleError(`the bundle ${name} has no ${file} in the shared storage`);
    await mkdir(path.dirname(target), { recursive: true });
    await writeDurably(target, bytes);
  }
}

async function isWhole(folder: string, only?: readonly string[]): Promise<boolean> {
  try {
    await verifyBundle(folder, only);
    return true;
  } catch (error) {
    if (error instanceof BundleError) return false;
    throw error;
  }
}
