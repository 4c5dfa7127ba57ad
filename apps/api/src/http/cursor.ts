import type { z } from 'zod';
import { unprocessable } from '../errors/api-error.js';
import { parseJson } from './parse-json.js';

type Position = readonly (string | number)[] | Readonly<Record<string, unknown>>;

/** Where the next page begins, as a text that callers pass back unread. */
export function writeCursor(position: Position): string {
  return Buffer.from(JSON.stringify(position)).toString('base64url');
}

/** @returns undefined on the first page @throws ApiError 422 for a text that is no such cursor */
export function readCursor<T extends z.ZodType>(
  cursor: string | undefined,
  schema: T,
): z.output<T> | undefined {
  if (cursor === undefined) return undefined;
  const parsed = schema.safeParse(parseJson(Buffer.from(cursor, 'base64url').toString()));
  if (!parsed.success)
    throw unprocessable('invalid_cursor', 'cursor: pass the nextCursor of the page before');
  return parsed.data;
}

/** A page of rows, of which one more than it holds was read where there are more. @param place of its last row */
export function pageOf<Row>(
  rows: readonly Row[],
  limit: number,
  place: (last: Row) => Position,
): { items: Row[]; nextCursor: string | null } {
  const items = rows.slice(0, limit);
  const last = items.at(-1);
  return { items, nextCursor: rows.length > limit && last ? writeCursor(place(last)) : null };
}
