import { randomUUID } from 'node:crypto';
import { chmod, mkdir, readFile, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { removeAbandoned, unlessMissing, writeDurably, writeWhole } from '@amend/files';
import { checkHash } from './image-hash.js';
import type { ImageStore } from './image-store.js';

/** No write takes so long: what is older was left by a process that died. */
const abandonedAfterMs = 60 * 60 * 1000;

const CLOSED = 0o700;
const EVERYBODY = 0o007;

const subfolders = Array.from({ length: 256 }, (_, index) => index.toString(16).padStart(2, '0'));

/** Images at `<folder>/<first two digits>/<hash>`. */
export async function openFileStore(folder: string): Promise<ImageStore> {
  // On the same file system as the images, so that a rename is one step; apart from them, so that what a killed
  // process left is found without searching through all of them.
  const incoming = join(folder, 'incoming');
  // Not closed itself: versions may lie there too, and whoever serves them may be somebody else.
  await mkdir(folder, { recursive: true });
  // Others who use the machine have to sign in, too, to see a photo.
  const closed = [incoming, ...subfolders.map((name) => join(folder, name))];
  await Promise.all(closed.map(closedFolder));
  await removeAbandoned(incoming, abandonedAfterMs);
  return new FileStore(folder, incoming);
}

/** One that is there already and open to everybody, as they once were made, is closed; not one that is shared with a group. */
async function closedFolder(name: string): Promise<void> {
  await mkdir(name, { recursive: true, mode: CLOSED });
  const { mode, uid } = await stat(name);
  if ((mode & EVERYBODY) === 0 || uid !== process.getuid?.()) return;
  await chmod(name, CLOSED).catch(() => undefined); // a network share may keep no modes
}

class FileStore implements ImageStore {
  constructor(
    private readonly folder: string,
    private readonly incoming: string,
  ) {}

  // No look whether it is there already: that would cost every new image one more wait, and the same bytes do no harm.
  async put(hash: string, bytes: Uint8Array): Promise<void> {
    await writeWhole(this.path(hash), bytes, this.unfinished());
  }

  async get(hash: string): Promise<Buffer | null> {
    return unlessMissing(readFile(this.path(hash)));
  }

  async check(): Promise<void> {
    const file = this.unfinished();
    await writeDurably(file, Buffer.from('check')).finally(() => rm(file, { force: true }));
  }

  /** A name that no reader looks for. */
  private unfinished(): string {
    return join(this.incoming, randomUUID());
  }

  private path(hash: string): string {
    checkHash(hash);
    return join(this.folder, hash.slice(0, 2), hash);
  }
}
