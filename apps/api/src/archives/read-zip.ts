import { buffer } from 'node:stream/consumers';
import { type Entry, openPromise, type ZipFile } from 'yauzl';
import { isSystemError } from '../errors/system-error.js';
import { archiveError, encryptedArchive } from './archive-error.js';
import type { ArchiveHeader, ArchiveMember, Wanted } from './archive-member.js';
import { zipName } from './zip-name.js';

const MADE_ON_UNIX = 3;
const TYPE = 0o170000;
const REGULAR = 0o100000;

/**
 * The members of a zip file, by its directory at the end.
 * @throws ApiError for a file that is no zip, broken or encrypted; one broken member alone is told with its content
 */
export async function* readZip(file: string, wanted: Wanted): AsyncGenerator<ArchiveMember> {
  try {
    const zip = await openPromise(file, { decodeStrings: false });
    for await (const entry of zip.eachEntry()) {
      if (entry.isEncrypted()) throw encryptedArchive();
      const header = headerOf(entry);
      yield { ...header, content: wanted(header) ? await contentOf(zip, entry) : null };
    }
  } catch (error) {
    throw archiveError(error);
  }
}

function headerOf(entry: Entry): ArchiveHeader {
  const path = zipName(entry);
  return { path, kind: kindOf(path, entry), bytes: entry.uncompressedSize };
}

function kindOf(path: string, { versionMadeBy, externalFileAttributes }: Entry): ArchiveHeader['kind'] {
  if (/[/\\]$/.test(path)) return 'folder';
  const type = versionMadeBy >> 8 === MADE_ON_UNIX ? (externalFileAttributes >>> 16) & TYPE : 0;
  return type === 0 || type === REGULAR ? 'file' : 'other';
}

/** Ends with an error as soon as there is more of it than the header says. */
async function contentOf(zip: ZipFile, entry: Entry): Promise<ArchiveMember['content']> {
  try {
    return await buffer(await zip.openReadStreamPromise(entry));
  } catch (error) {
    if (isSystemError(error)) throw error;
    return { error: `It is broken inside the archive: ${error instanceof Error ? error.message : error}` };
  }
}
