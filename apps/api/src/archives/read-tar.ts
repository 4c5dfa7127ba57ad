import { Parser, type ReadEntry } from 'tar';
import { brokenArchive } from './archive-error.js';
import type { ArchiveHeader, ArchiveMember, Wanted } from './archive-member.js';

const FILES = new Set(['File', 'OldFile', 'ContiguousFile']);
const FOLDERS = new Set(['Directory', 'GNUDumpDir']);
/** Of the parser's warnings, those that say that this is not a whole tar file. */
const BROKEN = new Set(['TAR_BAD_ARCHIVE', 'TAR_ENTRY_INVALID', 'TAR_ABORT']);

/**
 * The members of a tar file. What is not wanted is told as soon as its header was seen.
 * @param blocks its bytes, not packed in any way
 * @throws ApiError for one that is broken
 */
export async function* readTar(blocks: AsyncIterable<Buffer>, wanted: Wanted): AsyncGenerator<ArchiveMember> {
  const ready: ArchiveMember[] = [];
  let broken: string | undefined;
  const parser = new Parser({
    brotli: false,
    zstd: false,
    onReadEntry: (entry) => take(entry, wanted, (member) => ready.push(member)),
    onwarn: (code, message) => {
      if (BROKEN.has(code)) broken ??= String(message);
    },
  });
  // The parser is synchronous: once a piece is written, `ready` holds every member that ends in it.
  for await (const block of blocks) {
    parser.write(block);
    if (broken !== undefined) throw brokenArchive(broken);
    yield* ready.splice(0);
  }
  parser.end();
  if (broken !== undefined) throw brokenArchive(broken);
  yield* ready.splice(0);
}

function take(entry: ReadEntry, wanted: Wanted, done: (member: ArchiveMember) => void): void {
  const header: ArchiveHeader = { path: entry.path, kind: kindOf(entry.type), bytes: entry.size };
  if (!wanted(header)) {
    done({ ...header, content: null });
    entry.resume();
    return;
  }
  const chunks: Buffer[] = [];
  entry.on('end', () => done({ ...header, content: Buffer.concat(chunks) }));
  entry.on('data', (chunk) => chunks.push(chunk));
}

function kindOf(type: string): ArchiveHeader['kind'] {
  if (FILES.has(type)) return 'file';
  return FOLDERS.has(type) ? 'folder' : 'other';
}
