import { Prisma } from '@amend/db';
import { ApiError, unavailable } from './api-error.js';

/** Prisma's codes where it gave up by itself: there was no connection to spare in time, or a transaction took too long. */
const AWAY = new Set(['P2024', 'P2028']);
/** What its driver calls a database that cannot be reached, has no connection to spare or asks to try again. */
const AWAY_KINDS = new Set([
  'AuthenticationFailed',
  'ConnectionClosed',
  'DatabaseAccessDenied',
  'DatabaseDoesNotExist',
  'DatabaseNotReachable',
  'SocketTimeout',
  'TlsConnectionError',
  'TooManyConnections',
  'TransactionWriteConflict',
]);
/** The same in PostgreSQL's own words: connections lost, refused or too many, shutting down, too slow, no room, deadlock. */
const AWAY_SQLSTATE = /^((08|53|40)[0-9A-Z]{3}|57P[0-9A-Z]{2}|57014|25P03|3D000|55000)$/;
/** In those of Node.js and `pg`. */
const AWAY_WORDS =
  /E(CONNREFUSED|CONNRESET|PIPE|TIMEDOUT|HOSTUNREACH|NETUNREACH|NOTFOUND)|EAI_AGAIN|connection (terminated|timeout|timed out)|timeout exceeded when trying to connect|Connection ended|not queryable|Query read timeout/i;

/** What a database error means to who asked; undefined where it is none, or is a mistake of ours. */
export function databaseError(error: unknown): ApiError | undefined {
  if (!(error instanceof Error)) return undefined;
  if (isAway(error)) return away(error);
  if (error instanceof Prisma.PrismaClientKnownRequestError) {
    if (error.code === 'P2025') return new ApiError(404, 'not_found', 'There is no such thing any more');
    if (isUniqueViolation(error)) return new ApiError(409, 'conflict', 'There is one like it already');
  }
  return undefined;
}

/** Whether there is a row already that only one may be. */
export function isUniqueViolation(error: unknown): boolean {
  return error instanceof Prisma.PrismaClientKnownRequestError && error.code === 'P2002';
}

function away(cause: Error): ApiError {
  return unavailable('database_unavailable', 'The database does not answer; try again in a moment', 2, cause);
}

interface DriverError extends Error {
  cause?: { kind?: string; originalCode?: string };
}

function isAway(error: Error): boolean {
  if (error instanceof Prisma.PrismaClientInitializationError) return true;
  const { code, meta } = error as { code?: unknown; meta?: { driverAdapterError?: DriverError } };
  // Where a transaction cannot be committed, the driver's error comes as it is.
  const { name, cause } = meta?.driverAdapterError ?? (error as DriverError);
  if (name === 'DriverAdapterError' && AWAY_KINDS.has(cause?.kind ?? '')) return true;
  const said = name === 'DriverAdapterError' ? cause?.originalCode : code;
  if (AWAY.has(String(code)) || (typeof said === 'string' && AWAY_SQLSTATE.test(said))) return true;
  // Of a host with several addresses Node.js has a code alone to say.
  return AWAY_WORDS.test(error.message || String(code));
}
