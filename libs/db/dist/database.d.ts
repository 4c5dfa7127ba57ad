import { PrismaClient } from './generated/prisma/client.js';
export type * from './generated/prisma/client.js';
export { Prisma } from './generated/prisma/client.js';
/** The typed access to PostgreSQL. */
export type Database = PrismaClient;
/** What runs inside `database.$transaction(async (transaction) => …)`, or outside of one. */
export type Transaction = Omit<Database, '$connect' | '$disconnect' | '$on' | '$transaction' | '$extends' | '$use'>;
/**
 * @param connections the most that this process opens
 */
export declare function openDatabase(url: string, connections?: number): Database;
