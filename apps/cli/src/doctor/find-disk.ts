import { randomUUID } from 'node:crypto';
import { mkdir, rm, statfs, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Settings } from '@amend/settings';
import type { Finding } from './finding.js';
import { within } from './within.js';

const LEAST_FREE_GIB = 1;

/** Whether AMEND_HOME can be written to, and how much room it has. */
export async function findDisk({ home }: Settings): Promise<Finding> {
  const part = 'Disk';
  try {
    await within(tryToWrite(home));
    const { bavail, bsize } = await within(statfs(home));
    const free = (bavail * bsize) / 2 ** 30;
    return {
      part,
      state: free < LEAST_FREE_GIB ? 'broken' : 'ok',
      says: `${free.toFixed(1)} GiB free for ${home}`,
    };
  } catch (error) {
    return {
      part,
      state: 'broken',
      says: `${home} (AMEND_HOME) cannot be used: ${(error as Error).message}`,
    };
  }
}

async function tryToWrite(home: string): Promise<void> {
  await mkdir(home, { recursive: true });
  const file = path.join(home, `.doctor-${randomUUID()}`);
  await writeFile(file, 'x');
  await rm(file);
}
