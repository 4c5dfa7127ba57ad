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

/** The bytes of a tar file, member by member; nothing but the piece at hand is in memory. */
export async function* writeTar(members: AsyncIterable<TarMember>): AsyncGenerator<string | Buffer> {
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

/** A member whose content is in memory. */
export function wholeMember(path: string, content: Buffer): TarMember {
  return { path, bytes: content.length, content: [content] };
}
