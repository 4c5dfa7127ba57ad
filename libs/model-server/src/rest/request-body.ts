import type { IncomingMessage } from 'node:http';
import { createGunzip, createInflate } from 'node:zlib';
import { invalidArgument } from '../serving-status.js';

const MAX_BODY_BYTES = 64 * 1024 * 1024;

/**
 * The text of a request, inflated if it says that it is compressed.
 *
 * @throws ServingStatus INVALID_ARGUMENT for a body that is too large, or not what it says
 */
export async function requestBody(request: IncomingMessage): Promise<string> {
  const encoding = request.headers['content-encoding'];
  const inflate = encoding === 'gzip' ? createGunzip() : encoding === 'deflate' ? createInflate() : undefined;
  const chunks: Buffer[] = [];
  let size = 0;
  // A client that goes away in the middle ends both.
  if (inflate) request.on('error', (error) => inflate.destroy(error)).pipe(inflate);
  try {
    for await (const chunk of inflate ?? request) {
      size += (chunk as Buffer).length;
      if (size > MAX_BODY_BYTES) throw invalidArgument(`The body is larger than ${MAX_BODY_BYTES} bytes`);
      chunks.push(chunk as Buffer);
    }
  } catch (error) {
    if (inflate && error instanceof Error && 'code' in error)
      throw invalidArgument(`The body cannot be inflated: ${error.message}`);
    throw error;
  }
  return Buffer.concat(chunks).toString();
}
