import { randomUUID } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { checkHash } from './image-hash.js';
import type { ImageStore } from './image-store.js';

/** No write takes so long: what is older was left by a process that died. */
const abandonedAfterMs = 60 * 60 * 1000;

const subfolders = Array.from({ length: 256 }, (_, index) => index.toString(16).padStart(2, '0'));

/** Images at `<folder>/<first two digits>/<hash>`. */
export async function openFileStore(folder: string): Promise<ImageStore> {
  // On the same file system as the images, so that a rename is one step; apart from them, so that what a killed
  // process left is found without searching through all of them.
  const incoming = join(folder, 'incoming');
  await mkdir(incoming, { recursive: true });
  await Promise.all(subfolders.map((name) => mkdir(join(folder, name), { recursive: true })));
  await removeAbandoned(incoming);
  return new FileStore(folder, incoming);
}

class FileStore implements ImageStore {
  constructor(
    private readonly folder: string,
    private readonly incoming: string,
  ) {}

  // No look whether it is there already: that would cost every new image one more wait, and the same bytes do no harm.
  async put(hash: string, bytes: Uint8Array): Promise<void> {
    const path = this.path(hash);
    const temporary = await this.write(bytes);
    await rename(temporary, path).catch((error) => discard(temporary, error));
  }

  async get(hash: string): Promise<Buffer | null> {
    return unlessMissing(readFile(this.path(hash)), null);
  }

  async delete(hash: string): Promise<void> {
    await rm(this.path(hash), { force: true });
  }

  async check(): Promise<void> {
    await rm(await this.write(Buffer.from('check')));
  }

  /** Onto the disk under a name that no reader looks for, which it returns; leaves nothing when it fails. */
  private async write(bytes: Uint8Array): Promise<string> {
    const path = join(this.incoming, randomUUID());
    await writeFile(path, bytes, { flag: 'wx', flush: true }).catch((error) => discard(path, error));
    return path;
  }

  private path(hash: string): string {
    checkHash(hash);
    return join(this.folder, hash.slice(0, 2), hash);
  }
}

async function discard(path: string, reason: unknown): Promise<never> {
  await rm(path, { force: true });
  throw reason;
}

async function removeAbandoned(incoming: string): Promise<void> {
  const names = await readdir(incoming);
  await Promise.all(
    names.map(async (name) => {
      const path = join(incoming, name);
      const status = await unlessMissing(stat(path), null);
      if (status && Date.now() - status.mtimeMs > abandonedAfterMs) await rm(path, { force: true });
    }),
  );
}

async function unlessMissing<T, U>(result: Promise<T>, otherwise: U): Promise<T | U> {
  try {
    return await result;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return otherwise;
    throw error;
  }
}
