import { readFile } from 'node:fs/promises';
import { classNameSchema } from '@amend/contracts';
import { malformed, unprocessable } from '../errors/api-error.js';
import type { UploadedFile } from '../http/multipart.js';
import type { ExampleFile } from './example-file.js';

/**
 * The class that a form names, by id or name.
 * @throws ApiError 400, 422
 */
export function formClass(field: readonly string[] = []): string {
  if (field.length === 0) throw malformed('The form field "class" is missing');
  if (field.length > 1) throw malformed('Send one class a form: it is the class of all its images');
  const parsed = classNameSchema.safeParse(field[0]);
  if (!parsed.success)
    throw unprocessable('invalid_class', `class: ${parsed.error.issues[0]?.message ?? 'is invalid'}`);
  return parsed.data;
}

/** The images of a form, all of one class. */
export async function* formExamples(
  files: readonly UploadedFile[],
  className: string,
): AsyncGenerator<ExampleFile> {
  for (const { path, originalname: name, refused } of files)
    yield refused
      ? { name, error: refused.message }
      : { name, class: className, bytes: await readFile(path) };
}
