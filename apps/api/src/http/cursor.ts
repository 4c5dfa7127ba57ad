import type { z } from 'zod';
import { unprocessable } from '../errors/api-error.js';
import { parseJson } from './parse-json.js';

/** Where the next page begins, as a text that callers pass back unread. */
export function writeCursor(
  position: readonly (string | number)[] | Readonly<Record<string, unknown>>,
): string {
  return Buffer.from(JSON.stringify(position)).toString('base64url');
}

/** @throws ApiError 422 for a text that is no such cursor */
export function readCursor<T extends z.ZodType>(cursor: string, schema: T): z.output<T> {
  const parsed = schema.safeParse(parseJson(Buffer.from(cursor, 'base64url').toString()));
  if (!parsed.success)
    throw unprocessable('invalid_cursor', 'cursor: pass the nextCursor of the page before');
  return parsed.data;
}
