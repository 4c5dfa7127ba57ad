import pg from 'pg';
import { until } from '../../support/until.js';

/** A table that nobody gets to until it is let go: what stops a process at a known place. */
export class HeldTable {
  private readonly seen = new Set<number>();

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

  /** Resolves once somebody waits for it who did not before: for one that was killed PostgreSQL waits on, but not for ever. */
  async stops(): Promise<void> {
    await until(
      async () => {
        const waiting = await this.waiting();
        const another = waiting.some((pid) => !this.seen.has(pid));
        for (const pid of waiting) this.seen.add(pid);
        return another;
      },
      { what: `somebody to wait for the table ${this.table}` },
    );
  }

  /** Cuts the connections of those that wait for it. */
  async disconnect(): Promise<void> {
    await this.client.query('SELECT pg_terminate_backend(pid) FROM unnest($1::int[]) AS pid', [
      await this.waiting(),
    ]);
  }

  /** Of this database only: a table has the same number in all that were made from one template. */
  private async waiting(): Promise<number[]> {
    const { rows } = await this.client.query<{ pid: number }>(
      `SELECT pid FROM pg_locks WHERE relation = $1::regclass AND NOT granted
         AND database = (SELECT oid FROM pg_database WHERE datname = current_database())`,
      [this.table],
    );
    return rows.map(({ pid }) => pid);
  }

  /** Also when it was let go before. */
  async letGo(): Promise<void> {
    await this.client.end();
  }
}
