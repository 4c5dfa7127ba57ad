import { open } from 'node:fs/promises';
import { archiveTooLarge, tooManyMembers } from './archive-error.js';
import type { ArchiveMember, Wanted } from './archive-member.js';
import { readTar } from './read-tar.js';
import { readZip } from './read-zip.js';
import { tarBlocks } from './tar-blocks.js';

export interface ArchiveLimits {
  /** Files, folders and all else. */
  maxMembers: number;
  /** Of the unpacked archive. */
  maxTotalBytes: number;
}

/**
 * The members of a zip, tar or tar.gz file, one after the other: nothing is written anywhere, and no more than one
 * content is in memory.
 * @throws ApiError for what is no archive, broken, encrypted or larger than the limits
 */
export async function* readArchive(
  file: string,
  { maxMembers, maxTotalBytes }: ArchiveLimits,
  wanted: Wanted,
): AsyncGenerator<ArchiveMember> {
  const magic = await firstBytes(file);
  const members = magic.startsWith('504b')
    ? readZip(file, wanted)
    : readTar(tarBlocks(file, magic.startsWith('1f8b'), maxTotalBytes), wanted);
  let count = 0;
  let total = 0;
  for await (const member of members) {
    count += 1;
    total += member.bytes;
    if (count > maxMembers) throw tooManyMembers(maxMembers);
    if (total > maxTotalBytes) throw archiveTooLarge(maxTotalBytes);
    yield member;
  }
}

async function firstBytes(file: string): Promise<string> {
  const handle = await open(file);
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(4), 0, 4, 0);
    return buffer.toString('hex', 0, bytesRead);
  } finally {
    await handle.close();
  }
}
