import { setTimeout as delay } from 'node:timers/promises';
import type { Changes, ListeningShare, SqlDatabase } from '@amend/db/sql';
import { runMigrations } from 'bullmq';

const RETRY_MS = 500;
/** No statement of BullMQ takes long, and all of the process's queues wait for it. */
const STATEMENT_MS = 10_000;

/**
 * What a process has of PostgreSQL anyway, in the form in which BullMQ takes it (a `pg.Pool`): it would open two connections for
 * each worker and one for each queue, each of them a process of PostgreSQL. Who asks for a connection to keep, which BullMQ does
 * to listen, gets a share of the one that listens already.
 */
export class QueueConnections {
  /** Of the connection that listens. */
  readonly options = { keepAlive: true };
  private tables: Promise<void> | undefined;
  /** The end of the statements so far: what carries ids has no use for several connections at once. */
  private asked: Promise<unknown> = Promise.resolve();

  /** @param onError hears why the tables of the queues cannot be made; it is tried again and again */
  constructor(
    private readonly database: SqlDatabase,
    private readonly changes: Changes,
    private readonly onError: (error: Error) => void,
  ) {}

  query(text: string, values?: unknown[]) {
    const statement = { text, values, query_timeout: STATEMENT_MS };
    const answer = this.asked.then(() => this.database.pool.query(statement));
    this.asked = answer.catch(() => undefined);
    return answer;
  }

  /** Resolves once the tables are there; waits for a database that is away. */
  ready(): Promise<void> {
    this.tables ??= this.makeTables();
    return this.tables;
  }

  connect(): Promise<ListeningShare> {
    return this.changes.share();
  }

  /** Connections that broke are told of by those whose they are… */
  on(): this {
    return this;
  }

  /** …who close them, too. */
  async end(): Promise<void> {}

  private async makeTables(): Promise<void> {
    while (!this.changes.closed) {
      try {
        await this.database.onOneConnection((client) => runMigrations(client));
        return;
      } catch (error) {
        this.onError(error as Error);
        await delay(RETRY_MS);
      }
    }
  }
}
