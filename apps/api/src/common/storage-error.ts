import { type ApiError, unavailable } from './api-error.js';

const FULL = new Set(['ENOSPC', 'EDQUOT']);

/** What a failure of the image store means to who asked. */
export function storageError(error: unknown): ApiError {
  return FULL.has((error as NodeJS.ErrnoException).code ?? '')
    ? unavailable('storage_full', 'The disk that images are stored on is full', 60, error)
    : unavailable('storage_unavailable', 'Images cannot be stored or read at the moment', 5, error);
}
