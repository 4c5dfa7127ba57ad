import { PrismaPg } from '@prisma/adapter-pg';
import { PrismaClient } from './generated/prisma/client.js';

export type * from './generated/prisma/client.js';
export { Prisma } from './generated/prisma/client.js';

/** The typed access to PostgreSQL. */
export type Database = PrismaClient;
/** What runs inside `database.$transaction(async (transaction) => …)`, or outside of one. */
export type Transaction = Omit<
  Database,
  '$connect' | '$disconnect' | '$on' | '$transaction' | '$extends' | '$use'
>;

/** Somebody waits for each of the API's statements. */
const STATEMENT_MS = 9_000;
const CONNECT_MS = 5_000;
/** Prisma's 5 seconds roll back what only waits its turn, as when several processes begin on an empty database. */
const TRANSACTION_MS = 30_000;

/**
 * @param connections the most that this process opens
 * @param longestMs that a statement or a transaction may take, and that a connection may, where nobody waits for an answer
 */
export function openDatabase(url: string, connections = 8, longestMs?: number): Database {
  const statementMs = longestMs ?? STATEMENT_MS;
  return new PrismaClient({
    transactionOptions: { timeout: longestMs ?? TRANSACTION_MS, maxWait: statementMs },
    adapter: new PrismaPg({
      connectionString: url,
      max: connections,
      connectionTimeoutMillis: longestMs ?? CONNECT_MS,
      // The server gives up what takes too long; one that says nothing at all is given up a moment later.
      statement_timeout: statementMs,
      query_timeout: statementMs + 1_000,
    }),
  });
}
