import { randomUUID } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { removeAbandoned, unlessMissing, writeDurably, writeWhole } from '@amend/files';
import { type AsideImage, asideName, parseAside } from './aside-image.js';
import { checkHash } from './image-hash.js';
import type { ImageStore } from './image-store.js';

/** No write takes so long: what is older was left by a process that died. */
const abandonedAfterMs = 60 * 60 * 1000;

const subfolders = Array.from({ length: 256 }, (_, index) => index.toString(16).padStart(2, '0'));

/** Images at `<folder>/<first two digits>/<hash>`; in `<folder>/aside` those that are set aside. */
export async function openFileStore(folder: string): Promise<ImageStore> {
  // On the same file system as the images, so that a rename is one step; apart from them, so that what a killed
  // process left is found without searching through all of them.
  const incoming = join(folder, 'incoming');
  const aside = join(folder, 'aside');
  for (const one of [incoming, aside]) await mkdir(one, { recursive: true });
  await Promise.all(subfolders.map((name) => mkdir(join(folder, name), { recursive: true })));
  await removeAbandoned(incoming, abandonedAfterMs);
  return new FileStore(folder, incoming, aside);
}

class FileStore implements ImageStore {
  constructor(
    private readonly folder: string,
    private readonly incoming: string,
    private readonly aside: string,
  ) {}

  // No look whether it is there already: that would cost every new image one more wait, and the same bytes do no harm.
  async put(hash: string, bytes: Uint8Array): Promise<void> {
    await writeWhole(this.path(hash), bytes, this.unfinished());
  }

  async get(hash: string): Promise<Buffer | null> {
    const found = await unlessMissing(readFile(this.path(hash)));
    if (found) return found;
    const aside = (await this.listAside()).find((one) => one.hash === hash);
    return aside ? unlessMissing(readFile(this.asidePath(aside))) : null;
  }

  async setAside(hash: string): Promise<void> {
    await unlessMissing(rename(this.path(hash), this.asidePath({ hash, at: new Date() })));
  }

  async listAside(): Promise<AsideImage[]> {
    return (await readdir(this.aside)).flatMap((name) => parseAside(name) ?? []);
  }

  async bringBack(image: AsideImage): Promise<void> {
    await unlessMissing(rename(this.asidePath(image), this.path(image.hash)));
  }

  async discard(image: AsideImage): Promise<void> {
    await rm(this.asidePath(image), { force: true });
  }

  async check(): Promise<void> {
    const file = this.unfinished();
    await writeDurably(file, Buffer.from('check')).finally(() => rm(file, { force: true }));
  }

  /** A name that no reader looks for. */
  private unfinished(): string {
    return join(this.incoming, randomUUID());
  }

  private asidePath(image: AsideImage): string {
    return join(this.aside, asideName(image));
  }

  private path(hash: string): string {
    checkHash(hash);
    return join(this.folder, hash.slice(0, 2), hash);
  }
}
