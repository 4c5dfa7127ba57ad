import pg from 'pg';
import { until } from '../../support/until.js';

/** A table that nobody gets to until it is let go: what stops a process at a known place. */
export class HeldTable {
  private constructor(
    private readonly client: pg.Client,
    private readonly table: string,
  ) {}

  /** @param mode `ACCESS EXCLUSIVE` stops readers too, `EXCLUSIVE` only writers */
  static async hold(
    url: string,
    table: string,
    mode: 'ACCESS EXCLUSIVE' | 'EXCLUSIVE' = 'ACCESS EXCLUSIVE',
  ): Promise<HeldTable> {
    const client = new pg.Client({ connectionString: url });
    await client.connect();
    await client.query(`BEGIN; LOCK TABLE ${table} IN ${mode} MODE`);
    return new HeldTable(client, table);
  }

  /** Resolves once so many wait for it. */
  async stops(waiting = 1): Promise<void> {
    await until(
      async () => {
        const { rows } = await this.client.query(
          'SELECT count(*)::int AS waiting FROM pg_locks WHERE relation = $1::regclass AND NOT granted',
          [this.table],
        );
        return rows[0].waiting >= waiting;
      },
      { what: `${waiting} to wait for the table ${this.table}` },
    );
  }

  /** Cuts the connections of those that wait for it. */
  async disconnect(): Promise<void> {
    await this.client.query(
      'SELECT pg_terminate_backend(pid) FROM pg_locks WHERE relation = $1::regclass AND NOT granted',
      [this.table],
    );
  }

  /** Also when it was let go before. */
  async letGo(): Promise<void> {
    await this.client.end();
  }
}
