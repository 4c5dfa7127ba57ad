import { open, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';

/** Resolves once the bytes are on the disk. */
export async function writeDurably(file: string, bytes: Uint8Array): Promise<void> {
  await writeFile(file, bytes, { flush: true });
}

/**
 * Writes a file whole or not at all, also when the process is killed meanwhile; replaces what has its name. Once it resolves,
 * the file outlives a power cut.
 * @param unfinished its name until then, on the same file system
 */
export async function writeWhole(file: string, bytes: Uint8Array, unfinished: string): Promise<void> {
  const handle = await open(unfinished, 'w');
  try {
    await handle.writeFile(bytes);
    await handle.datasync();
    await rename(unfinished, file);
    // Journals hold a file's new name with the file's own change (ext4, XFS, btrfs): half the work of syncing the folder.
    await handle.sync();
  } catch (error) {
    await rm(unfinished, { force: true });
    throw error;
  } finally {
    await handle.close();
  }
}

/** What file systems answer that sync names by themselves, or not at all, as some network shares. */
const CANNOT_SYNC = ['EINVAL', 'EBADF', 'ENOTSUP'];

/** Resolves once the names in a folder are on the disk. */
export async function syncFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return; // folders cannot be opened there
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } catch (error) {
    if (!CANNOT_SYNC.includes((error as NodeJS.ErrnoException).code ?? '')) throw error;
  } finally {
    await handle.close();
  }
}

/**
 * Moves a finished folder to its name, in one step that also survives a power cut.
 * @returns false when something has that name already
 */
export async function publishFolder(from: string, to: string): Promise<boolean> {
  try {
    await syncFolder(from);
    await rename(from, to);
  } catch (error) {
    if (['ENOTEMPTY', 'EEXIST', 'EPERM'].includes((error as NodeJS.ErrnoException).code ?? '')) return false;
    throw error;
  }
  await syncFolder(path.dirname(to));
  return true;
}
