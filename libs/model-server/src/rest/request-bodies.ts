import type { IncomingMessage } from 'node:http';
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
   * @throws ServingStatus INVALID_ARGUMENT for a body that is too large, or not what it says; UNAVAILABLE while others take too much
   */
  async read(request: IncomingMessage): Promise<string> {
    const encoding = request.headers['content-encoding'];
    const inflate =
      encoding === 'gzip' ? createGunzip() : encoding === 'deflate' ? createInflate() : undefined;
    const chunks: Buffer[] = [];
    let size = 0;
    // A client that goes away in the middle ends both.
    if (inflate) request.on('error', (error) => inflate.destroy(error)).pipe(inflate);
    try {
      for await (const chunk of inflate ?? request) {
        const { length } = chunk as Buffer;
        size += length;
        this.bytesUnderWay += length;
        if (size > MAX_BODY_BYTES) throw invalidArgument(`The body is larger than ${MAX_BODY_BYTES} bytes`);
        if (this.bytesUnderWay > MAX_BYTES_UNDER_WAY)
          throw unavailable(`Bodies of more than ${MAX_BYTES_UNDER_WAY} bytes are being received`);
        chunks.push(chunk as Buffer);
      }
    } catch (error) {
      if (inflate && error instanceof Error && 'code' in error && typeof error.code === 'string')
        throw invalidArgument(`The body cannot be inflated: ${error.message}`);
      throw error;
    } finally {
      this.bytesUnderWay -= size;
    }
    return Buffer.concat(chunks).toString();
  }
}
