import { PrismaPg } from '@prisma/adapter-pg';
import { PrismaClient } from './generated/prisma/client.js';
import type { SqlDatabase } from './sql-database.js';

export type * from './generated/prisma/client.js';
export { Prisma } from './generated/prisma/client.js';

/** The typed access to PostgreSQL. */
export type Database = PrismaClient;
/** What runs inside `database.$transaction(async (transaction) => …)`, or outside of one. */
export type Transaction = Omit<
  Database,
  '$connect' | '$disconnect' | '$on' | '$transaction' | '$extends' | '$use'
>;

/** Prisma's 5 seconds roll back what only waits its turn, as when several processes begin on an empty database. */
const TRANSACTION_MS = 30_000;

/**
 * Typed access over the connections of `sql`, which `$disconnect` closes. What a statement may take is said there; a transaction
 * may take as long, or half a minute where that is longer.
 */
export function openDatabase({ pool, longestMs }: SqlDatabase): Database {
  return new PrismaClient({
    transactionOptions: { timeout: Math.max(longestMs, TRANSACTION_MS), maxWait: longestMs },
    adapter: new PrismaPg(pool, { disposeExternalPool: true }),
  });
}
