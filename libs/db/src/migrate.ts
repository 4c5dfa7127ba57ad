import { createHash, randomUUID } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import pg from 'pg';
import { LEAST_POSTGRES } from './inspect-postgres.js';

/** Prisma's own table, checksum and lock, so that its tools accept what is written here and the other way round. */
const TABLE = `create table if not exists _prisma_migrations (id varchar(36) primary key not null, checksum varchar(64) not null,
  finished_at timestamptz, migration_name varchar(255) not null, logs text, rolled_back_at timestamptz,
  started_at timestamptz not null default now(), applied_steps_count integer not null default 0)`;
const PRISMA_LOCK = 72707369;
/** A database that has not answered by then is away, and who starts is told so. */
const CONNECT_MS = 10_000;
/** A migration that waits for a table holds up all who ask for the table after it: rather than long, it waits several times. */
const LOCK_TIMEOUT = '5s';
/** One that stands still in the middle, or is cut off, has tables locked that everybody needs. */
const IDLE_MS = 30_000;
const LOCK_ATTEMPTS = 6;
const LOCK_PAUSE_MS = 2_000;
const LOCK_NOT_AVAILABLE = '55P03';

interface Migration {
  name: string;
  sql: string;
  checksum: string;
}

/** The migrations of a folder, oldest first. */
export function listMigrations(folder: string): Migration[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort()
    .map((name) => {
      const sql = readFileSync(path.join(folder, name, 'migration.sql'), 'utf8');
      return { name, sql, checksum: createHash('sha256').update(sql).digest('hex') };
    });
}

/**
 * `prisma migrate deploy` without the engine that it would download.
 * @returns the names of the migrations that were applied now
 * @throws Error when PostgreSQL is too old, an applied migration was edited, or one failed before
 */
export async function applyMigrations(url: string, folder: string): Promise<string[]> {
  const client = new pg.Client({
    connectionString: url,
    connectionTimeoutMillis: CONNECT_MS,
    idle_in_transaction_session_timeout: IDLE_MS,
  });
  client.on('error', () => undefined); // what is asked of a lost connection says so
  await client.connect();
  try {
    await checkVersion(client);
    await client.query(`select pg_advisory_lock(${PRISMA_LOCK})`); // freed with the session
    await client.query(TABLE);
    const { rows } = await client.query('select * from _prisma_migrations where rolled_back_at is null');
    const failed = rows.find((row) => !row.finished_at);
    if (failed) throw new Error(`migration ${failed.migration_name} failed before: ${failed.logs}`);
    const done = new Map(rows.map((row) => [row.migration_name, row.checksum]));
    const all = listMigrations(folder);
    const edited = all.filter((one) => done.has(one.name) && done.get(one.name) !== one.checksum);
    if (edited.length > 0)
      throw new Error(
        `migrations edited after they were applied: ${edited.map((one) => one.name).join(', ')}`,
      );
    const missing = all.filter((one) => !done.has(one.name));
    for (const migration of missing) await apply(client, migration);
    return missing.map((one) => one.name);
  } finally {
    await client.end();
  }
}

async function checkVersion(client: pg.Client): Promise<void> {
  const { rows } = await client.query<{ version: string }>(
    `select current_setting('server_version') as version
     where current_setting('server_version_num')::int < ${LEAST_POSTGRES}0000`,
  );
  if (rows[0])
    throw new Error(`PostgreSQL ${rows[0].version} is too old; Amend needs ${LEAST_POSTGRES} or newer`);
}

/** The migration and its row commit together, so a kill in between leaves neither. */
async function apply(client: pg.Client, migration: Migration, attempt = 1): Promise<void> {
  const { name, sql, checksum } = migration;
  try {
    await client.query('begin');
    await client.query(`set local lock_timeout = '${LOCK_TIMEOUT}'`);
    await client.query(sql);
    await client.query(
      `insert into _prisma_migrations (id, checksum, migration_name, finished_at, applied_steps_count)
       values ($1, $2, $3, now(), 1)`,
      [randomUUID(), checksum, name],
    );
    await client.query('commit');
  } catch (error) {
    await client.query('rollback').catch(() => undefined); // the connection may be what failed
    if ((error as { code?: string }).code === LOCK_NOT_AVAILABLE && attempt < LOCK_ATTEMPTS) {
      await delay(LOCK_PAUSE_MS);
      return apply(client, migration, attempt + 1);
    }
    throw new Error(`migration ${name} failed: ${(error as Error).message}`, { cause: error });
  }
}
