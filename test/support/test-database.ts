import { type Database, openDatabase, SqlDatabase } from '@amend/db';
import { LIMIT_MS } from './until';

/** The database as a test looks at it, which has as much time as `until`, more for an answer than those who use the product. */
export function testDatabase(url: string, connections: number): Database {
  return openDatabase(new SqlDatabase(url, connections, { longestMs: LIMIT_MS, connectMs: LIMIT_MS }));
}
