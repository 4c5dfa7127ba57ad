import { ApiError, malformed, unprocessable } from '../errors/api-error.js';
import { byteSize } from '../errors/byte-size.js';
import { isSystemError } from '../errors/system-error.js';

export const unsupportedArchive = () =>
  new ApiError(415, 'unsupported_archive', 'The archive is neither zip, tar nor tar.gz');

export const encryptedArchive = () =>
  unprocessable('encrypted_archive', 'The archive is encrypted; send one without a password');

export const emptyArchive = () =>
  unprocessable('empty_archive', 'The archive has no photos: put them in folders named by class');

export const archiveTooLarge = (maxBytes: number) =>
  new ApiError(413, 'archive_too_large', `The archive unpacks to more than ${byteSize(maxBytes)}`);

export const tooManyMembers = (maxMembers: number) =>
  new ApiError(413, 'too_many_files', `The archive has more than ${maxMembers} files and folders`);

export const brokenArchive = (why: string) =>
  malformed(`The archive is broken or cut off: ${why}`, 'malformed_archive');

/** What a reader threw: passed on where it is for the caller already, or is not the archive's fault. */
export function archiveError(error: unknown): unknown {
  if (error instanceof ApiError || isSystemError(error)) return error;
  const why = error instanceof Error ? error.message : String(error);
  return /strong encryption/.test(why) ? encryptedArchive() : brokenArchive(why);
}
