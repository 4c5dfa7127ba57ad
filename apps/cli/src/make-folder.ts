import { access, mkdir } from 'node:fs/promises';
import path from 'node:path';

/**
 * Makes a folder and those above it, as far as they are missing. Node's own `recursive` tries for ever where a file system
 * says ENOENT of what can never be there, as `/proc` does.
 */
export async function makeFolder(folder: string): Promise<void> {
  if (!(await isThere(folder))) {
    const above = path.dirname(folder);
    if (above !== folder) await makeFolder(above);
    await mkdir(folder).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== 'EEXIST') throw error; // another process was quicker
    });
  }
  await access(folder + path.sep); // or it is a file
}

function isThere(folder: string): Promise<boolean> {
  return access(folder).then(
    () => true,
    () => false,
  );
}
