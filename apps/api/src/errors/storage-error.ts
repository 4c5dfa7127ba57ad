import { type ApiError, unavailable } from './api-error.js';
import { isSystemError } from './system-error.js';

const FULL = new Set(['ENOSPC', 'EDQUOT']);

/** Whether there is no room left on a disk. */
export function isDiskFull(error: unknown): boolean {
  return isSystemError(error) && FULL.has(error.code ?? '');
}

/** For a promise of the image store to catch with. @throws ApiError */
export function failStorage(error: unknown): never {
  throw storageError(error);
}

/** What a failure of the image store means to who asked. */
export function storageError(error: unknown): ApiError {
  return isDiskFull(error)
    ? unavailable('storage_full', 'The disk is full', 60, error)
    : unavailable('storage_unavailable', 'Images cannot be stored or read at the moment', 5, error);
}
