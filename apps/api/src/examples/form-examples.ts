import { readFile } from 'node:fs/promises';
import { classNameSchema } from '@amend/contracts';
import { malformed, unprocessable } from '../common/api-error.js';
import type { ExampleFile } from './example-file.js';

/**
 * The class that a form names, by id or name.
 * @throws ApiError 400, 422
 */
export function formClass(field: string | undefined): string {
  if (field === undefined) throw malformed('The form field "class" is missing');
  const parsed = classNameSchema.safeParse(field);
  if (!parsed.success)
    throw unprocessable('invalid_class', `class: ${parsed.error.issues[0]?.message ?? 'is invalid'}`);
  return parsed.data;
}

/** The images of a form, all of one class. */
export async function* formExamples(
  files: readonly Express.Multer.File[],
  className: string,
): AsyncGenerator<ExampleFile> {
  for (const { path, originalname: name } of files)
    yield { name, class: className, bytes: await readFile(path) };
}
