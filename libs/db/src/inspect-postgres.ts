import pg from 'pg';

/** The oldest PostgreSQL that Amend is tried with. */
export const LEAST_POSTGRES = 15;

export interface PostgresInfo {
  /** As it calls itself: '18.4 (Debian 18.4-1)'. */
  version: string;
  major: number;
  /** Whether the user may make what migrations and queues need. */
  mayCreate: boolean;
}

/**
 * What the PostgreSQL at a URL says of itself.
 * @throws Error when there is none, or it refuses the user
 */
export async function inspectPostgres(url: string): Promise<PostgresInfo> {
  const client = new pg.Client({
    connectionString: url,
    connectionTimeoutMillis: 2_000,
    query_timeout: 2_000,
  });
  client.on('error', () => undefined); // what is asked of a lost connection says so
  await client.connect();
  try {
    const { rows } = await client.query<PostgresInfo>(`
      select current_setting('server_version') as version,
             current_setting('server_version_num')::int / 10000 as major,
             has_database_privilege(current_database(), 'create')
               and has_schema_privilege(current_schema(), 'create') as "mayCreate"`);
    return rows[0] as PostgresInfo;
  } finally {
    await client.end();
  }
}
