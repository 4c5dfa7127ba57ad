import { Prisma } from '@amend/db';
import { ApiError, unavailable } from './api-error.js';

/** Prisma's codes for a database that cannot be reached, has no connection to spare or asks to try again. */
const AWAY = new Set([
  'P1000',
  'P1001',
  'P1002',
  'P1003',
  'P1008',
  'P1010',
  'P1011',
  'P1017',
  'P2024',
  'P2028',
  'P2034',
  'P2037',
]);
/** The same in PostgreSQL's own words: connections lost, refused or too many, shutting down, too slow, no room, deadlock. */
const AWAY_SQLSTATE = /^(08|57P|57014|53|40|3D000|55000)/;
const AWAY_MESSAGE =
  /ECONNREFUSED|ECONNRESET|EPIPE|connection (terminated|timeout|timed out)|timeout exceeded when trying to connect|Can't reach database|Connection ended|not queryable|Query read timeout/i;

/** What a database error means to who asked; undefined where it is none, or is a mistake of ours. */
export function databaseError(error: unknown): ApiError | undefined {
  if (error instanceof Prisma.PrismaClientKnownRequestError) {
    if (AWAY.has(error.code) || AWAY_SQLSTATE.test(sqlState(error))) return away(error);
    if (error.code === 'P2025') return new ApiError(404, 'not_found', 'There is no such thing any more');
    if (isUniqueViolation(error)) return new ApiError(409, 'conflict', 'There is one like it already');
  }
  if (error instanceof Prisma.PrismaClientInitializationError) return away(error);
  if (error instanceof Error && AWAY_SQLSTATE.test(String((error as { code?: unknown }).code)))
    return away(error);
  if (error instanceof Error && AWAY_MESSAGE.test(error.message)) return away(error);
  return undefined;
}

/** Whether there is a row already that only one may be. */
export function isUniqueViolation(error: unknown): boolean {
  return error instanceof Prisma.PrismaClientKnownRequestError && error.code === 'P2002';
}

function away(cause: Error): ApiError {
  return unavailable('database_unavailable', 'The database does not answer; try again in a moment', 2, cause);
}

function sqlState(error: Prisma.PrismaClientKnownRequestError): string {
  const meta = error.meta as { code?: string; driverAdapterError?: { cause?: { originalCode?: string } } };
  return meta?.driverAdapterError?.cause?.originalCode ?? meta?.code ?? '';
}
