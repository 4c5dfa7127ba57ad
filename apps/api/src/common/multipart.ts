import type { Request, Response } from 'express';
import multer from 'multer';
import { ApiError, malformed, tooManyBytes } from './api-error.js';
import { isSystemError } from './system-error.js';

export interface Upload {
  files: Express.Multer.File[];
  fields: Record<string, string>;
}

export interface UploadOptions {
  /** Names that a file field may have. */
  fileFields: readonly string[];
  maxFiles: number;
  maxFileBytes: number;
  storage?: multer.StorageEngine;
}

/**
 * A reader of multipart bodies, kept in memory unless a storage is given.
 * The reader throws ApiError: 400 for a malformed body or a wrong field, 413 for a file that is too large.
 */
export function multipartReader({ fileFields, maxFiles, maxFileBytes, storage }: UploadOptions) {
  const parse = multer({
    storage: storage ?? multer.memoryStorage(),
    limits: { fileSize: maxFileBytes, files: maxFiles, fields: 20, fieldSize: 4096, parts: maxFiles + 20 },
  }).fields(fileFields.map((name) => ({ name })));

  return (request: Request, response: Response): Promise<Upload> =>
    new Promise((resolve, reject) => {
      if ((request.headers['content-encoding'] ?? 'identity') !== 'identity')
        throw new ApiError(415, 'unsupported_media_type', 'A form is taken as it is, not compressed');
      parse(request, response, (error: unknown) => {
        if (error) return reject(uploadError(error, fileFields, maxFileBytes, maxFiles));
        const byField = request.files as Record<string, Express.Multer.File[]> | undefined;
        resolve({
          files: Object.values(byField ?? {}).flat(),
          fields: textFields(request.body as Record<string, unknown> | undefined),
        });
      });
    });
}

function textFields(body: Record<string, unknown> | undefined): Record<string, string> {
  const texts = Object.entries(body ?? {}).filter(
    (entry): entry is [string, string] => typeof entry[1] === 'string',
  );
  return Object.fromEntries(texts);
}

function uploadError(
  error: unknown,
  fileFields: readonly string[],
  maxFileBytes: number,
  maxFiles: number,
): unknown {
  if (error instanceof multer.MulterError) {
    const names = fileFields.join(' or ');
    if (error.code === 'LIMIT_FILE_SIZE') return tooManyBytes(maxFileBytes);
    if (error.code === 'LIMIT_UNEXPECTED_FILE')
      return malformed(
        `The file field must be named ${names}, not ${JSON.stringify(error.field)}`,
        'wrong_field',
      );
    if (error.code === 'LIMIT_FILE_COUNT')
      return new ApiError(413, 'too_many_files', `At most ${maxFiles} files are taken at once`);
    return malformed(error.message);
  }
  if (error instanceof ApiError) return error;
  // The disk that an upload is kept on, not the upload; a connection that broke is the latter.
  if (isSystemError(error) && error.code !== 'ECONNRESET') return error;
  return malformed(`The form is malformed: ${(error as Error).message}`);
}
