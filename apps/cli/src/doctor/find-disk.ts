import { randomUUID } from 'node:crypto';
import { rm, statfs, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Settings } from '@amend/settings';
import { makeFolder } from '../make-folder.js';
import type { Finding } from './finding.js';
import { within } from './within.js';

const LEAST_FREE_GIB = 1;

/** Whether AMEND_HOME, and a folder of STORAGE_URL elsewhere, can be written to, and how much room they have. */
export async function findDisks({ home, storageUrl }: Settings): Promise<Finding[]> {
  const disk = findFolder('Disk', 'AMEND_HOME', home);
  const storage = storageUrl.startsWith('file:') ? fileURLToPath(storageUrl) : home;
  if (`${storage}/`.startsWith(`${home}/`)) return [await disk];
  return Promise.all([disk, findFolder('Storage', 'STORAGE_URL', storage)]);
}

async function findFolder(part: string, setting: string, folder: string): Promise<Finding> {
  try {
    await within(tryToWrite(folder));
    const { bavail, bsize } = await within(statfs(folder));
    const free = (bavail * bsize) / 2 ** 30;
    return {
      part,
      state: free < LEAST_FREE_GIB ? 'broken' : 'ok',
      says: `${free.toFixed(1)} GiB free for ${folder}`,
    };
  } catch (error) {
    return {
      part,
      state: 'broken',
      says: `${folder} (${setting}) cannot be used: ${(error as Error).message}`,
    };
  }
}

async function tryToWrite(folder: string): Promise<void> {
  await makeFolder(folder);
  const file = path.join(folder, `.doctor-${randomUUID()}`);
  await writeFile(file, 'x');
  await rm(file);
}
