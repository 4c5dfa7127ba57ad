import { randomUUID } from 'node:crypto';
import { rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { diskRoom } from '@amend/files';
import { type Settings, type StateFolder, stateFolders } from '@amend/settings';
import { makeFolder } from '../make-folder.js';
import type { Finding } from './finding.js';
import { within } from './within.js';

const parts: Record<StateFolder['setting'], string> = { AMEND_HOME: 'Disk', STORAGE_URL: 'Storage' };

/** Whether AMEND_HOME, and a folder of STORAGE_URL elsewhere, can be written to, and how much room they have. */
export function findDisks(settings: Settings): Promise<Finding[]> {
  return Promise.all(stateFolders(settings).map(findFolder));
}

async function findFolder({ setting, folder }: StateFolder): Promise<Finding> {
  const part = parts[setting];
  try {
    await within(tryToWrite(folder));
    const { freeBytes, isLow } = await within(diskRoom(folder));
    return {
      part,
      state: isLow ? 'broken' : 'ok',
      says: `${(freeBytes / 2 ** 30).toFixed(1)} GiB free for ${folder}`,
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
