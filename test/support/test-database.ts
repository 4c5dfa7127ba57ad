import { type Database, openDatabase } from '@amend/db';

/** As long as `until`: a slow machine is no fault of what is tested. */
const LONGEST_MS = 120_000;

/** The database as a test looks at it, which has more time for an answer than those who use the product. */
export function testDatabase(url: string, connections: number): Database {
  return openDatabase(url, connections, LONGEST_MS);
}
