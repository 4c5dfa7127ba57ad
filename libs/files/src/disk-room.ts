import { statfs } from 'node:fs/promises';

/** With less than this free a disk is about to be full: PostgreSQL, photos and versions need room at any moment. */
const LEAST_FREE_BYTES = 2 ** 30;

/** How much room a disk has. */
export interface DiskRoom {
  freeBytes: number;
  totalBytes: number;
  /** There is so little that it is about to be full. */
  isLow: boolean;
}

/** The room that this process's user has on the disk of a folder. @throws Error where there is no such folder */
export async function diskRoom(folder: string): Promise<DiskRoom> {
  const { bavail, blocks, bsize } = await statfs(folder);
  const freeBytes = bavail * bsize;
  return { freeBytes, totalBytes: blocks * bsize, isLow: freeBytes < LEAST_FREE_BYTES };
}
