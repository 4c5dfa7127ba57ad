import type { ErrorBody } from './types';

/** No answer, too many calls; what Amend or a proxy before it says while it is away, overloaded or too slow. */
const PASSING: ReadonlySet<number> = new Set([0, 429, 502, 503, 504]);

/** What went wrong with a call, in the words of the API's one error shape. `status` 0: no answer came at all. */
export class ApiError extends Error {
  override readonly name = 'ApiError';
  constructor(
    readonly status: number,
    readonly code: string,
    message: string,
    readonly requestId: string | null,
    readonly details: Record<string, unknown> | undefined,
  ) {
    super(message);
  }

  /** True where the same call may succeed a moment later. */
  get passing(): boolean {
    return PASSING.has(this.status);
  }

  static unreachable(): ApiError {
    return new ApiError(
      0,
      'unreachable',
      'Amend did not answer. Check that it is running and that you are connected.',
      null,
      undefined,
    );
  }

  static from(status: number, body: unknown): ApiError {
    if (isErrorBody(body)) {
      const { code, message, requestId, details } = body.error;
      return new ApiError(status, code, message, requestId, details);
    }
    return new ApiError(status, 'unexpected', `Amend answered with status ${status}.`, null, undefined);
  }
}

function isErrorBody(body: unknown): body is ErrorBody {
  return (
    typeof body === 'object' &&
    body !== null &&
    'error' in body &&
    typeof body.error === 'object' &&
    body.error !== null &&
    'message' in body.error
  );
}

/** Whether it was refused since nobody is signed in, or not any more. */
export function isSignedOut(error: unknown): boolean {
  return error instanceof ApiError && error.status === 401;
}

/** Whether asking the same once more may help. */
export function mayPass(error: unknown): boolean {
  return error instanceof ApiError && error.passing;
}

/** The same for what counts anew each time it is sent: a proxy that waited too long does not say whether it was done. */
export function maySendAgain(error: unknown): boolean {
  return error instanceof ApiError && error.passing && error.status !== 504;
}
