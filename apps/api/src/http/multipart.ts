import type { Request, Response } from 'express';
import multer from 'multer';
import { ApiError, malformed } from '../errors/api-error.js';
import { isSystemError } from '../errors/system-error.js';
import { asFile } from './as-file.js';
import { refuseCompressed } from './refuse-compressed.js';

export type UploadedFile = Express.Multer.File & {
  /** Why the storage did not keep it. */
  refused?: ApiError;
};

export interface Upload {
  files: UploadedFile[];
  /** What each field says, once where it is sent again. */
  fields: Record<string, string[]>;
}

export interface UploadOptions {
  /** Names that a file field may have. */
  fileFields: readonly string[];
  /** Names that a text field may have; by default there is none. */
  textFields?: readonly string[];
  maxFiles: number;
  /** Bounds the bytes of the files, too. */
  storage: multer.StorageEngine;
}

/**
 * A reader of multipart bodies.
 * The reader throws ApiError: 400 for a malformed body or a wrong field, 413 for too many files, and what the storage throws.
 */
export function multipartReader({ fileFields, textFields = [], maxFiles, storage }: UploadOptions) {
  const parse = multer({
    storage,
    defParamCharset: 'utf8', // of file names, as browsers and curl send them
    limits: { files: maxFiles, fields: 20, fieldSize: 4096, parts: maxFiles + 20 },
  }).fields(fileFields.map((name) => ({ name })));

  return (request: Request, response: Response): Promise<Upload> =>
    new Promise((resolve, reject) => {
      refuseCompressed(request, 'A form');
      parse(request, response, (error: unknown) => {
        if (error) return reject(uploadError(error, fileFields, maxFiles));
        const byField = request.files as Record<string, UploadedFile[]> | undefined;
        const files = Object.values(byField ?? {}).flat();
        const fields = textsOf(request.body as Record<string, unknown> | undefined);
        const nameless = fileFields.find((name) => fields[name] !== undefined);
        if (nameless) return reject(noFile(nameless));
        const unknown = Object.keys(fields).find((name) => !textFields.includes(name));
        if (unknown !== undefined) return reject(unknownField(unknown, [...fileFields, ...textFields]));
        resolve({ files, fields });
      });
    });
}

function textsOf(body: Record<string, unknown> | undefined): Record<string, string[]> {
  const entries = Object.entries(body ?? {}).map(([name, value]): [string, string[]] => {
    const texts = [value].flat().filter((text) => typeof text === 'string');
    return [name, [...new Set(texts)]];
  });
  return Object.fromEntries(entries);
}

function noFile(field: string): ApiError {
  return malformed(
    `The form field "${field}" came without a file name; send it as a file (${asFile(field)})`,
    'no_image',
  );
}

/** Who sends `store=false` in the form believes that nothing is kept. */
function unknownField(name: string, known: readonly string[]): ApiError {
  return malformed(
    `This call knows no form field ${JSON.stringify(name.slice(0, 80))}; what it knows: ${known.join(', ')}. Parameters stand in the address, as ?name=value`,
    'wrong_field',
  );
}

function uploadError(error: unknown, fileFields: readonly string[], maxFiles: number): unknown {
  if (error instanceof multer.MulterError) {
    const names = fileFields.join(' or ');
    if (error.code === 'LIMIT_UNEXPECTED_FILE')
      return malformed(
        `The file field must be named ${names}, not ${JSON.stringify(error.field)}`,
        'wrong_field',
      );
    if (error.code === 'LIMIT_FIELD_VALUE' && fileFields.includes(error.field ?? ''))
      return noFile(error.field ?? '');
    if (error.code === 'LIMIT_FILE_COUNT')
      return new ApiError(413, 'too_many_files', `At most ${maxFiles} files are taken at once`);
    return malformed(
      error.field ? `${error.message}: ${JSON.stringify(error.field.slice(0, 80))}` : error.message,
    );
  }
  if (error instanceof ApiError) return error;
  // The disk that an upload is kept on, not the upload; a connection that broke is the latter.
  if (isSystemError(error) && error.code !== 'ECONNRESET') return error;
  return malformed(`The form is malformed: ${(error as Error).message}`);
}
