import { createReadStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { type Pack, pack } from 'tar-stream';

/** A file of a build context: bytes at hand, or a file that is read as it is sent. */
export type ContextFile = { path: string } & ({ bytes: Uint8Array } | { file: string; size: number });

/**
 * The context of a build as a tar stream; nothing is copied on disk. Owner, times and modes are the same for the same
 * contents, so that the daemon finds its cached layers and builds equal ones elsewhere. A file that cannot be read ends the
 * stream with its error.
 * @param files in the order given
 */
export function packContext(files: Iterable<ContextFile>): Readable {
  const tar = pack();
  fill(tar, files).then(
    () => tar.finalize(),
    (error: Error) => tar.destroy(error),
  );
  return Readable.from(tar);
}

async function fill(tar: Pack, files: Iterable<ContextFile>): Promise<void> {
  for (const file of files) {
    const header = {
      name: file.path,
      mode: 0o644,
      mtime: new Date(0),
      uid: 0,
      gid: 0,
      size: 'bytes' in file ? file.bytes.byteLength : file.size,
    };
    const source = 'bytes' in file ? Readable.from([file.bytes]) : createReadStream(file.file);
    await pipeline(source, tar.entry(header));
  }
}
