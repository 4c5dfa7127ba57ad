import { ImageError, type ImageErrorCode } from '@amend/images';
import { isBucketAway } from '@amend/object-storage/is-bucket-away';
import { HttpException } from '@nestjs/common';
import { ApiError, tooManyBytes, unavailable } from './api-error.js';
import { databaseError } from './database-error.js';
import { isDiskFull, storageError } from './storage-error.js';
import { isSystemError } from './system-error.js';

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

const imageStatus: Record<Exclude<ImageErrorCode, 'overloaded'>, number> = {
  empty_image: 400,
  too_many_bytes: 413,
  too_many_pixels: 413,
  unsupported_image: 415,
  image_timeout: 422,
};
const BUSY_SECONDS = 5;

const INTERNAL = new ApiError(
  500,
  'internal',
  'Something went wrong here; the log has it under this request id',
);

/** Whatever was thrown, as what the caller is told. Only what is truly our own failure becomes a 500. */
export function errorAnswer(error: unknown): ApiError {
  if (error instanceof ApiError) return error;
  if (error instanceof ImageError) return imageAnswer(error);
  if (error instanceof HttpException) return ofStatus(error.getStatus(), error.message);
  if (isBodyParserError(error)) return bodyParserAnswer(error);
  if (isDiskFull(error)) return storageError(error);
  if (isBucketAway(error))
    return unavailable('storage_unavailable', 'The storage does not answer; try again in a moment', 5, error);
  return databaseError(error) ?? INTERNAL;
}

function imageAnswer({ code, message }: ImageError): ApiError {
  return code === 'overloaded'
    ? unavailable(code, message, BUSY_SECONDS)
    : new ApiError(imageStatus[code], code, message);
}

function ofStatus(status: number, message: string): ApiError {
  return status < 500 ? new ApiError(status, codes[status] ?? 'refused', message) : INTERNAL;
}

/** The errors of the body parsers, and of what sends files, carry the status to answer with. */
interface BodyParserError extends Error {
  status: number;
  /** The bytes that are taken, where there were more. */
  limit?: number;
}

function bodyParserAnswer({ status, limit, message }: BodyParserError): ApiError {
  if (status === 413 && limit !== undefined) return tooManyBytes(limit);
  return ofStatus(status, /\bJSON\b/.test(message) ? `The body must be a JSON object: ${message}` : message);
}

function isBodyParserError(error: unknown): error is BodyParserError {
  if (!(error instanceof Error) || isSystemError(error)) return false; // that of a file names its path
  const { status, expose } = error as { status?: unknown; expose?: unknown };
  return typeof status === 'number' && status < 500 && expose !== false;
}
