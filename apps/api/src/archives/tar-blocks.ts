import { createReadStream } from 'node:fs';
import { pipeline } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { Header } from 'tar';
import {
  archiveError,
  archiveTooLarge,
  brokenArchive,
  emptyArchive,
  unsupportedArchive,
} from './archive-error.js';

const BLOCK = 512;

/**
 * The bytes of a tar file, unpacked where it is gzipped; the first piece holds at least its first header.
 * @throws ApiError where it is no tar file, is cut off, or has more bytes than `maxBytes`
 */
export async function* tarBlocks(file: string, gzipped: boolean, maxBytes: number): AsyncGenerator<Buffer> {
  const packed = createReadStream(file);
  // An error of either stream destroys the other, and ends the loop.
  const source = gzipped ? pipeline(packed, createGunzip(), () => undefined) : packed;
  let total = 0;
  let head: Buffer | null = Buffer.alloc(0);
  try {
    for await (const chunk of source as AsyncIterable<Buffer>) {
      total += chunk.length;
      if (total > maxBytes) throw archiveTooLarge(maxBytes);
      if (head === null) yield chunk;
      else {
        head = Buffer.concat([head, chunk]);
        if (head.length < BLOCK) continue;
        checkHead(head);
        yield head;
        head = null;
      }
    }
  } catch (error) {
    throw archiveError(error);
  }
  if (head !== null) throw unsupportedArchive();
  if (total % BLOCK !== 0) throw brokenArchive('its last block is not whole');
}

/** @throws ApiError unless a tar file begins here; what the tar reader would unpack once more, past all limits, is none */
function checkHead(head: Buffer): void {
  const packed = head[0] === 0x1f || head[0] === 0x28; // as gzip and zstd begin
  const { cksumValid, nullBlock } = readHeader(head) ?? {};
  if (nullBlock) throw emptyArchive();
  if (packed || !cksumValid) throw unsupportedArchive();
}

function readHeader(head: Buffer): Header | undefined {
  try {
    return new Header(head);
  } catch {
    return undefined; // a field that is no number
  }
}
