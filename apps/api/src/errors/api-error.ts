import { byteSize } from './byte-size.js';

/** What a request is refused with; every field may be shown to who asked. */
export class ApiError extends Error {
  override name = 'ApiError';
  readonly details: Record<string, unknown> | undefined;
  readonly retryAfterSeconds: number | undefined;
  /** Methods that the address takes. */
  readonly allow: readonly string[] | undefined;

  constructor(
    readonly status: number,
    readonly code: string,
    message: string,
    options: {
      details?: Record<string, unknown>;
      retryAfterSeconds?: number;
      allow?: readonly string[];
      cause?: unknown;
    } = {},
  ) {
    super(message, { cause: options.cause });
    this.details = options.details;
    this.retryAfterSeconds = options.retryAfterSeconds;
    this.allow = options.allow;
  }
}

export const malformed = (message: string, code = 'malformed') => new ApiError(400, code, message);

export const unauthorized = (message: string) => new ApiError(401, 'unauthorized', message);

export const forbidden = (message: string, code = 'forbidden') => new ApiError(403, code, message);

/** @param maxBytes the most that is taken */
export const tooManyBytes = (maxBytes: number) =>
  new ApiError(413, 'too_many_bytes', `At most ${byteSize(maxBytes)} are taken`);

/** @param thing what was asked for, such as `prediction` */
export const notFound = (thing: string, id: string) =>
  new ApiError(404, 'not_found', `There is no ${thing} ${JSON.stringify(id.slice(0, 80))}`);

export const conflict = (code: string, message: string, details?: Record<string, unknown>) =>
  new ApiError(409, code, message, details && { details });

/** @param version its number */
export const filesRemoved = (version: number | string) =>
  new ApiError(
    410,
    'version_files_removed',
    `The files of version ${version} were removed to make room; its report is kept`,
  );

export const unprocessable = (code: string, message: string, details?: Record<string, unknown>) =>
  new ApiError(422, code, message, details && { details });

export const unavailable = (code: string, message: string, retryAfterSeconds = 1, cause?: unknown) =>
  new ApiError(503, code, message, { retryAfterSeconds, cause });
