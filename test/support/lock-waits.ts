import type { Database } from '@amend/db';

/** How many connections to the database wait for what another one has locked. */
export async function lockWaits(database: Database): Promise<number> {
  const waiting = await database.$queryRaw<unknown[]>`
    select 1 from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`;
  return waiting.length;
}
