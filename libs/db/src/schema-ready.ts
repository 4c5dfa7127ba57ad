import { setTimeout as delay } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { listMigrations } from './migrate.js';
import type { Queries } from './sql-database.js';
import { sql } from './sql-text.js';

const FOLDER = fileURLToPath(new URL('../../../prisma/migrations', import.meta.url));
const AGAIN_MS = 500;

/** What the log of a process says that waits for it. */
export const WAITS_FOR_SCHEMA =
  'the database lacks migrations of this version and is waited for; npm run migrate:deploy applies them';

/**
 * Settles once the database has all migrations that this code was written for: in an update of several processes a new one may
 * start before they are applied, and what it says of columns that are not there yet would fail. Migrations of a newer Amend are
 * no hindrance: processes of before go on while the new ones start.
 * @param onWait hears once which are missing
 * @throws Error when the database is away
 */
export async function schemaReady(
  database: Pick<Queries, 'rows'>,
  onWait: (missing: string[]) => void,
): Promise<void> {
  const wanted = listMigrations(FOLDER).map(({ name }) => name);
  let told = false;
  for (;;) {
    const applied = await appliedMigrations(database);
    const missing = wanted.filter((name) => !applied.has(name));
    if (missing.length === 0) return;
    if (!told) onWait(missing);
    told = true;
    await delay(AGAIN_MS);
  }
}

async function appliedMigrations(database: Pick<Queries, 'rows'>): Promise<Set<string>> {
  const [table] = await database.rows<{ found: boolean }>(
    sql`select to_regclass('_prisma_migrations') is not null as found`,
  );
  if (!table?.found) return new Set();
  const rows = await database.rows<{ name: string }>(
    sql`select migration_name as name from _prisma_migrations where finished_at is not null and rolled_back_at is null`,
  );
  return new Set(rows.map(({ name }) => name));
}
