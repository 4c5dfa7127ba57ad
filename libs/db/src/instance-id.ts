import type { Queries } from './sql-database.js';
import { sql } from './sql-text.js';

/** Tells this installation's containers from those of another on the same daemon; never changes for a database. */
export async function instanceId(database: Pick<Queries, 'rows'>): Promise<string> {
  const [first] = await database.rows<{ id: string }>(
    sql`select id from _prisma_migrations order by started_at, migration_name limit 1`,
  );
  if (!first) throw new Error('the database has not been set up');
  return first.id;
}
