import { readdir, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { unlessMissing } from '@amend/files';
import type { BundleStore } from './bundle-store.js';
import { MANIFEST } from './manifest.js';
import { verifyBundle } from './read-bundle.js';
import { type BundleContents, writeBundle } from './write-bundle.js';

/** Bundles as folders of one folder. */
export class FolderBundles implements BundleStore {
  constructor(private readonly folder: string) {}

  async write(name: string, contents: BundleContents): Promise<void> {
    await writeBundle(this.folder, name, contents);
  }

  async open(name: string): Promise<string> {
    return path.join(this.folder, name);
  }

  async openChecked(name: string, only?: readonly string[]): Promise<string> {
    const folder = await this.open(name);
    await verifyBundle(folder, only);
    return folder;
  }

  async has(name: string): Promise<boolean> {
    return (await unlessMissing(stat(path.join(this.folder, name, MANIFEST)))) !== null;
  }

  async list(): Promise<string[]> {
    const names = (await unlessMissing(readdir(this.folder))) ?? [];
    return names.filter((name) => !name.startsWith('.'));
  }

  async remove(name: string): Promise<void> {
    await rm(path.join(this.folder, name), { recursive: true, force: true });
  }
}
