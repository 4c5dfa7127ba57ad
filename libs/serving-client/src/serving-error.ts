import { type ServiceError, status } from '@grpc/grpc-js';

/** A call to a model server that failed; `code` is the name of its gRPC status, such as `NOT_FOUND`. */
export class ServingError extends Error {
  override name = 'ServingError';

  constructor(
    readonly code: string,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }

  /** Whether no server could be reached, or none took the call: later it may be. */
  get unavailable(): boolean {
    return this.code === 'UNAVAILABLE';
  }
}

/** Whether a server broke at the call, where another one may not. */
export function mayBreakAlone({ code }: ServingError): boolean {
  return code === 'INTERNAL' || code === 'UNKNOWN';
}

/** What grpc-js reports, as a ServingError. */
export function servingError(error: ServiceError): ServingError {
  return new ServingError(status[error.code] ?? 'UNKNOWN', error.details || error.message, { cause: error });
}
