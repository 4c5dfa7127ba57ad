import { on } from 'node:events';
import type { IncomingMessage } from 'node:http';
import type { Readable } from 'node:stream';
import { createGunzip, createInflate } from 'node:zlib';
import { invalidArgument, unavailable } from '../serving-status.js';

const MAX_BODY_BYTES = 64 * 1024 * 1024;
/** A thousandth of it may be enough to send, compressed. */
const MAX_BYTES_UNDER_WAY = 4 * MAX_BODY_BYTES;

/** Bodies of requests while they are received: bounded one by one, and all together. */
export class RequestBodies {
  private bytesUnderWay = 0;

  /**
   * The text of a request, inflated if it says that it is compressed.
   *
   * @param signal ends the reading: a sender that stalls would otherwise hold the room of others
   * @throws ServingStatus INVALID_ARGUMENT for a body that is too large, or not what it says; UNAVAILABLE while others take too much;
   * AbortError
   */
  async read(request: IncomingMessage, signal: AbortSignal): Promise<string> {
    const encoding = request.headers['content-encoding']?.toLowerCase();
    const inflate =
      encoding === 'gzip' ? createGunzip() : encoding === 'deflate' ? createInflate() : undefined;
    const chunks: Buffer[] = [];
    let size = 0;
    // A client that goes away in the middle ends both.
    if (inflate) request.on('error', (error) => inflate.destroy(error)).pipe(inflate);
    try {
      for await (const chunk of chunksOf(inflate ?? request, signal)) {
        const { length } = chunk;
        size += length;
        this.bytesUnderWay += length;
        if (size > MAX_BODY_BYTES) throw invalidArgument(`The body is larger than ${MAX_BODY_BYTES} bytes`);
        if (this.bytesUnderWay > MAX_BYTES_UNDER_WAY)
          throw unavailable(`Bodies of more than ${MAX_BYTES_UNDER_WAY} bytes are being received`);
        chunks.push(chunk);
      }
    } catch (error) {
      if (
        !signal.aborted &&
        inflate &&
        error instanceof Error &&
        'code' in error &&
        typeof error.code === 'string'
      )
        throw invalidArgument(`The body cannot be inflated: ${error.message}`);
      throw error;
    } finally {
      this.bytesUnderWay -= size;
      inflate?.destroy();
    }
    return Buffer.concat(chunks).toString();
  }
}

/** Unlike a stream's own iteration it can be broken off, and leaves the connection open for the answer. */
async function* chunksOf(stream: Readable, signal: AbortSignal): AsyncGenerator<Buffer> {
  for await (const [chunk] of on(stream, 'data', { signal, close: ['end'] })) yield chunk as Buffer;
}
