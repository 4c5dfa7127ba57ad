import { mkdir, stat } from 'node:fs/promises';
import path from 'node:path';

/**
 * Makes a folder and those above it, as far as they are missing. Node's own `recursive` tries for ever where a file system
 * says ENOENT of what can never be there, as `/proc` does.
 */
export async function makeFolder(folder: string): Promise<void> {
  if (await isThere(folder)) return;
  const above = path.dirname(folder);
  if (above !== folder) await makeFolder(above);
  await mkdir(folder).catch(async (error: NodeJS.ErrnoException) => {
    if (error.code === 'EEXIST' && (await isThere(folder))) return; // another process was quicker
    throw error;
  });
}

function isThere(folder: string): Promise<boolean> {
  return stat(folder).then(
    (found) => found.isDirectory(),
    () => false,
  );
}
