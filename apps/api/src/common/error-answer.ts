import { ImageError, type ImageErrorCode } from '@amend/images';
import { HttpException } from '@nestjs/common';
import { ApiError } from './api-error.js';
import { databaseError } from './database-error.js';

const codes: Record<number, string> = {
  400: 'malformed',
  401: 'unauthorized',
  403: 'forbidden',
  404: 'not_found',
  405: 'method_not_allowed',
  406: 'not_acceptable',
  408: 'timeout',
  409: 'conflict',
  413: 'too_many_bytes',
  415: 'unsupported_media_type',
  422: 'unprocessable',
  429: 'rate_limited',
};

const imageStatus: Record<ImageErrorCode, number> = {
  empty_image: 400,
  too_many_bytes: 413,
  too_many_pixels: 413,
  unsupported_image: 415,
  image_timeout: 422,
};

const INTERNAL = new ApiError(
  500,
  'internal',
  'Something went wrong here; the log has it under this request id',
);

/** Whatever was thrown, as what the caller is told. Only what is truly our own failure becomes a 500. */
export function errorAnswer(error: unknown): ApiError {
  if (error instanceof ApiError) return error;
  if (error instanceof ImageError) return new ApiError(imageStatus[error.code], error.code, error.message);
  if (error instanceof HttpException) return ofStatus(error.getStatus(), error.message);
  if (isBodyParserError(error)) return ofStatus(error.status, error.message);
  return databaseError(error) ?? INTERNAL;
}

function ofStatus(status: number, message: string): ApiError {
  return status < 500 ? new ApiError(status, codes[status] ?? 'refused', message) : INTERNAL;
}

/** The body parsers' errors carry the status to answer with. */
function isBodyParserError(error: unknown): error is Error & { status: number } {
  const { status, expose } = error instanceof Error ? (error as { status?: unknown; expose?: unknown }) : {};
  return typeof status === 'number' && status < 500 && expose !== false;
}
