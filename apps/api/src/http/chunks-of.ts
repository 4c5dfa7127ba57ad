import type { Readable } from 'node:stream';

/**
 * What comes of a form's file. Who stops reading leaves the stream as it is: broken off, it would fail by an error of its own, and
 * the form be told that instead of the reason.
 */
export function chunksOf(file: Readable): AsyncIterable<Buffer> {
  return file.iterator({ destroyOnReturn: false });
}
