import { z } from 'zod';
import { unprocessable } from '../errors/api-error.js';
import { parseJson } from './parse-json.js';

const said = z.array(z.unknown()).catch([]);

/** Where the next page of a list begins, as a text that callers pass back unread. */
export class Cursor<Position extends z.ZodType> {
  /** @param list its name: the cursor of another list is none */
  constructor(
    private readonly list: string,
    private readonly position: Position,
  ) {}

  write(position: z.input<Position>): string {
    return Buffer.from(JSON.stringify([this.list, position])).toString('base64url');
  }

  /** @returns undefined on the first page @throws ApiError 422 for a text that is no such cursor */
  read(text: string | undefined): z.output<Position> | undefined {
    if (text === undefined) return undefined;
    const [list, place] = said.parse(parseJson(Buffer.from(text, 'base64url').toString()));
    const parsed = this.position.safeParse(place);
    if (list !== this.list || !parsed.success)
      throw unprocessable('invalid_cursor', 'cursor: pass the nextCursor of the page before');
    return parsed.data;
  }

  /** A page of rows, of which one more than it holds was read where there are more. @param place of its last row */
  page<Row>(
    rows: readonly Row[],
    limit: number,
    place: (last: Row) => z.input<Position>,
  ): { items: Row[]; nextCursor: string | null } {
    const items = rows.slice(0, limit);
    const last = items.at(-1);
    return { items, nextCursor: rows.length > limit && last ? this.write(place(last)) : null };
  }
}
