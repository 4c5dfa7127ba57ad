import { status } from '@grpc/grpc-js';

/** An answer other than OK: a gRPC status code and the message that the client sees. */
export class ServingStatus extends Error {
  override name = 'ServingStatus';

  constructor(
    readonly code: status,
    message: string,
  ) {
    super(message);
  }
}

export const invalidArgument = (message: string) => new ServingStatus(status.INVALID_ARGUMENT, message);
export const notFound = (message: string) => new ServingStatus(status.NOT_FOUND, message);
export const unavailable = (message: string) => new ServingStatus(status.UNAVAILABLE, message);

/** What a failed call is answered with: INTERNAL, unless it was meant to be seen. */
export function statusOf(error: unknown): ServingStatus {
  if (error instanceof ServingStatus) return error;
  return new ServingStatus(status.INTERNAL, error instanceof Error ? error.message : String(error));
}

const MAX_MESSAGE = 1024;

/**
 * What TensorFlow Serving does to a message that is too long for a header. Never half a character, which grpc-js would throw at
 * instead of sending.
 */
export function shortened(message: string): string {
  if (message.length <= MAX_MESSAGE) return message;
  return `${message.slice(0, MAX_MESSAGE).replace(/[\ud800-\udbff]$/, '')}...TRUNCATED`;
}
