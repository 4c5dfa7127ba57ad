import { type Database, openDatabase } from '@amend/db';
import { LIMIT_MS } from './until';

/** The database as a test looks at it, which has as much time as `until`, more for an answer than those who use the product. */
export function testDatabase(url: string, connections: number): Database {
  return openDatabase(url, connections, LIMIT_MS);
}
