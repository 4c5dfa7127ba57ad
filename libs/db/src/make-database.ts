import { setTimeout as delay } from 'node:timers/promises';
import pg from 'pg';

/** How long one connection may take. */
const CONNECT_MS = 10_000;
/** A server that takes connections and says nothing for so long hangs. */
const ANSWER_MS = 25_000;
/** An adopted server may still be recovering (57P03): after a crash it reads up to half a gigabyte of its log. */
const RECOVERING_MS = 10 * 60_000;

/**
 * Makes a database of a server, where it is not there yet; waits while the server recovers.
 * @param url of a database that is there
 * @param giveUp ends the waiting
 * @throws Error when the server does not answer
 */
export async function makeDatabase(url: string, database: string, giveUp?: AbortSignal): Promise<void> {
  const began = performance.now();
  for (;;) {
    const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: CONNECT_MS });
    client.on('error', () => undefined); // what is asked of a lost connection says so
    try {
      await client.connect();
      const { rowCount } = await client.query('select 1 from pg_database where datname = $1', [database]);
      if (!rowCount) await client.query(`create database ${client.escapeIdentifier(database)}`);
      return;
    } catch (error) {
      giveUp?.throwIfAborted();
      const isRecovering = (error as { code?: string }).code === '57P03';
      if (performance.now() - began > (isRecovering ? RECOVERING_MS : ANSWER_MS)) throw error;
      await delay(100);
    } finally {
      await client.end().catch(() => undefined); // a connection that failed is already closed
    }
  }
}
