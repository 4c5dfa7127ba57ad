import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { pipeline, Readable } from 'node:stream';
import { constants, createGzip } from 'node:zlib';
import { Header, Pax } from 'tar';

export interface TarMember {
  path: string;
  bytes: number;
  /** Exactly so many bytes, piece by piece. */
  content: AsyncIterable<string | Buffer> | Iterable<Buffer>;
}

const BLOCK = 512;
const MODE = 0o644;
/** Longer names, and such as are not ASCII, go into a header of their own (POSIX pax). */
const SHORT = /^[\x20-\x7e]{1,100}$/;

/**
 * A `.tar.gz` file, written as it is read. Who reads it is told what goes wrong; who stops reading ends it.
 */
export function writeTarGz(members: AsyncIterable<TarMember>): Readable {
  // Photos and weights hardly get smaller, however long one tries.
  const gzip = createGzip({ level: constants.Z_BEST_SPEED });
  pipeline(Readable.from(blocksOf(members)), gzip, () => undefined);
  return gzip;
}

/** A member whose content is in memory. */
export function wholeMember(path: string, content: Buffer): TarMember {
  return { path, bytes: content.length, content: [content] };
}

/** A member whose content is in a file, which is opened when its turn comes. */
export async function fileMember(path: string, file: string): Promise<TarMember> {
  const { size } = await stat(file);
  const content = async function* () {
    yield* createReadStream(file);
  };
  return { path, bytes: size, content: content() };
}

/** Nothing but the piece at hand is in memory. */
async function* blocksOf(members: AsyncIterable<TarMember>): AsyncGenerator<string | Buffer> {
  for await (const { path, bytes: size, content } of members) {
    if (!SHORT.test(path)) yield new Pax({ path, size }).encode();
    const header = new Header({ path: path.slice(0, 100), mode: MODE, size, type: 'File' });
    const block = Buffer.alloc(BLOCK);
    header.encode(block, 0);
    yield block;
    yield* content;
    yield Buffer.alloc((BLOCK - (size % BLOCK)) % BLOCK);
  }
  yield Buffer.alloc(2 * BLOCK);
}
