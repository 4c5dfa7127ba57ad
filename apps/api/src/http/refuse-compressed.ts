import type { IncomingMessage } from 'node:http';
import { ApiError } from '../errors/api-error.js';

/**
 * Photos are packed already.
 * @param what the body is, such as `A form`
 * @throws ApiError 415 where it is compressed
 */
export function refuseCompressed({ headers }: Pick<IncomingMessage, 'headers'>, what: string): void {
  if ((headers['content-encoding'] ?? 'identity').toLowerCase() !== 'identity')
    throw new ApiError(415, 'unsupported_media_type', `${what} is taken as it is, not compressed`);
}
