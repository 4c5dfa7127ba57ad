import type { UnaryMethod } from '@amend/serving-protocol';
import { type Client, Metadata, type ServiceError } from '@grpc/grpc-js';
import { ServingError, servingError } from './serving-error.js';

/**
 * One attempt at one call. The request is already encoded, and read until the promise settles.
 *
 * @param deadline milliseconds since the epoch
 * @throws ServingError; CANCELLED when the signal was aborted
 */
export function unaryCall<Request, Response>(
  client: Client,
  method: UnaryMethod<Request, Response>,
  request: Buffer,
  deadline: number,
  signal?: AbortSignal,
): Promise<Response> {
  return new Promise((resolve, reject) => {
    if (signal?.aborted) {
      reject(new ServingError('CANCELLED', 'The call was cancelled'));
      return;
    }
    const cancel = () => call.cancel();
    const call = client.makeUnaryRequest(
      method.path,
      (encoded: Buffer) => encoded,
      method.responseDeserialize,
      request,
      new Metadata(),
      { deadline },
      (error: ServiceError | null, response?: Response) => {
        signal?.removeEventListener('abort', cancel);
        if (error) reject(servingError(error));
        else if (response === undefined) reject(new ServingError('INTERNAL', 'The server sent no answer'));
        else resolve(response);
      },
    );
    signal?.addEventListener('abort', cancel);
  });
}
