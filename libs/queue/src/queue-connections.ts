import type { Changes, ListeningShare, SqlDatabase } from '@amend/db/sql';
import { runMigrations } from 'bullmq';

/**
 * What a process has of PostgreSQL anyway, in the form in which BullMQ takes it (a `pg.Pool`): it would open two connections for
 * each worker and one for each queue, each of them a process of PostgreSQL. Who asks for a connection to keep, which BullMQ does
 * to listen, gets a share of the one that listens already.
 */
export class QueueConnections {
  /** Of the connection that listens. */
  readonly options = { keepAlive: true };
  private tables: Promise<unknown> | undefined;
  /** The end of the statements so far: what carries ids has no use for several connections at once. */
  private asked: Promise<unknown> = Promise.resolve();

  constructor(
    private readonly database: SqlDatabase,
    private readonly changes: Changes,
  ) {}

  query(text: string, values?: unknown[]) {
    const answer = this.asked.then(() => this.database.pool.query(text, values));
    this.asked = answer.catch(() => undefined);
    return answer;
  }

  async connect(): Promise<ListeningShare> {
    this.tables ??= this.database.onOneConnection((client) => runMigrations(client));
    try {
      await this.tables;
    } catch (error) {
      this.tables = undefined;
      throw error;
    }
    return this.changes.share();
  }

  /** Connections that broke are told of by those whose they are… */
  on(): this {
    return this;
  }

  /** …who close them, too. */
  async end(): Promise<void> {}
}
