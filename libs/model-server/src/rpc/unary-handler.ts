import { setMaxListeners } from 'node:events';
import type { Logger } from '@amend/logging';
import { type handleUnaryCall, status } from '@grpc/grpc-js';
import { ServingStatus, shortened } from '../serving-status.js';

/**
 * Makes a gRPC handler of a function. Its signal is aborted when the client cancelled or its deadline passed.
 * A ServingStatus becomes the answer's status; any other error is INTERNAL, and logged.
 */
export function unaryHandler<Request, Response>(
  answer: (request: Request, signal: AbortSignal) => Promise<Response>,
  logger: Logger,
): handleUnaryCall<Request, Response> {
  return (call, callback) => {
    const abandoned = new AbortController();
    // Every part of a large request listens.
    setMaxListeners(0, abandoned.signal);
    let answered = false;
    call.on('cancelled', () => {
      // grpc-js also says so when an answered call ends.
      if (!answered) abandoned.abort();
    });
    answer(call.request, abandoned.signal).then(
      (response) => {
        answered = true;
        callback(null, response);
      },
      (error: unknown) => {
        answered = true;
        if (!(error instanceof ServingStatus))
          logger.error({ err: error, path: call.getPath() }, 'call failed');
        const code = error instanceof ServingStatus ? error.code : status.INTERNAL;
        const message = error instanceof Error ? error.message : String(error);
        callback({ code, details: shortened(message) });
      },
    );
  };
}
