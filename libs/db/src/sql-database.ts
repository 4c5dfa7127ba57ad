import pg from 'pg';
import type { SqlText } from './sql-text.js';

/** What runs statements: the database itself, or a transaction of it. */
export interface Queries {
  /** The rows that the statement gives; their form is the caller's word. */
  rows<Row>(statement: SqlText): Promise<Row[]>;
  /** Runs a statement for what it changes; resolves to how many rows that are. */
  change(statement: SqlText): Promise<number>;
}

const LONGEST_MS = 120_000;
const CONNECT_MS = 5_000;
/** Between two statements of a transaction nothing takes so long: whose it is stands still, or is cut off. */
const IDLE_MS = 30_000;
/** What is in no schema of its own is ours; then come BullMQ's tables, so that queues can use the same connections. */
const SEARCH_PATH = '-c search_path="$user",public,bullmq';

export interface SqlDatabaseOptions {
  /** Hears of connections that broke while nobody used them; the next use opens another. */
  onLost?: (error: Error) => void;
  /** Of any statement. */
  longestMs?: number;
  /** That a connection may take; 5 s where nothing is said. */
  connectMs?: number;
  /** That a transaction may stand between two of its statements; half a minute where nothing is said. */
  idleMs?: number;
}

/**
 * The connections of a process for statements, for Prisma and BullMQ, too; and the database by SQL alone: for processes that must be small and quick to start, as Prisma's client takes 90 MB and
 * half a second more; and for the few statements that run so often that Prisma's way to them (0.5 ms of CPU) would be
 * noticed.
 */
export class SqlDatabase implements Queries {
  /** For libraries that bring their own way to say statements (Prisma, BullMQ): each connection is a process of PostgreSQL. */
  readonly pool: pg.Pool;
  /** Of any statement. */
  readonly longestMs: number;

  /** @param connections the most that this process opens */
  constructor(
    url: string,
    connections: number,
    {
      onLost = ignoreLoss,
      longestMs = LONGEST_MS,
      connectMs = CONNECT_MS,
      idleMs = IDLE_MS,
    }: SqlDatabaseOptions = {},
  ) {
    this.longestMs = longestMs;
    this.pool = new pg.Pool({
      connectionString: withSearchPath(url),
      max: connections,
      connectionTimeoutMillis: connectMs,
      keepAlive: true,
      options: SEARCH_PATH,
      // The server gives up what takes too long; one that says nothing at all (its packets are dropped) is given up a moment later.
      statement_timeout: longestMs,
      query_timeout: longestMs + 1_000,
      // What a process has locked that stands still, or that nobody hears of any more, others would wait for as long as for it.
      idle_in_transaction_session_timeout: idleMs,
    });
    this.pool.on('error', onLost);
    // Who is handed a connection hears of its loss only a moment later, and an error that nobody hears ends the process.
    this.pool.on('connect', (client) => client.on('error', ignoreLoss));
    this.pool.on('release', (_error, client) => endUnlessIdle(client));
  }

  rows<Row>(statement: SqlText): Promise<Row[]> {
    return queriesOn(this.pool).rows(statement);
  }

  change(statement: SqlText): Promise<number> {
    return queriesOn(this.pool).change(statement);
  }

  /**
   * Runs a prepared statement for what it changes.
   * @param name of the statement, the same for the same text, which each connection then parses once
   */
  async execute(name: string, text: string, values: readonly unknown[]): Promise<void> {
    await this.pool.query({ name, text, values: [...values] });
  }

  /** All of what `work` does, or nothing when it throws. */
  transaction<Result>(work: (queries: Queries) => Promise<Result>): Promise<Result> {
    return this.onOneConnection(async (client) => {
      await client.query('BEGIN');
      const result = await work(queriesOn(client));
      await client.query('COMMIT');
      return result;
    });
  }

  /** Lends a connection for as long as `work` takes; it is closed when that throws. */
  async onOneConnection<Result>(work: (client: pg.PoolClient) => Promise<Result>): Promise<Result> {
    const client = await this.pool.connect();
    let done = false;
    try {
      const result = await work(client);
      done = true;
      return result;
    } finally {
      // A connection that is closed takes its unfinished transaction with it, whatever state it was in.
      client.release(!done);
    }
  }

  async close(): Promise<void> {
    await this.pool.end();
  }
}

function queriesOn(client: pg.Pool | pg.PoolClient): Queries {
  return {
    rows: async <Row>(statement: SqlText) => (await client.query(statement.toQuery())).rows as Row[],
    change: async (statement) => (await client.query(statement.toQuery())).rowCount ?? 0,
  };
}

/** An address that has options: `pg` would take them in the place of any other. */
function withSearchPath(url: string): string {
  const whole = new URL(url);
  const given = whole.searchParams.get('options');
  if (given === null) return url;
  whole.searchParams.set('options', `${given} ${SEARCH_PATH}`);
  return whole.href;
}

/**
 * A library gives back a connection whose ROLLBACK came to nothing, too, as where the network was away: what is asked on it next
 * would be part of that transaction, be answered, and be lost with it. The pool drops a connection that is about to end.
 */
function endUnlessIdle(client: pg.PoolClient): void {
  const { readyForQuery } = client as unknown as { readyForQuery: boolean };
  if (!readyForQuery || client.getTransactionStatus() !== 'I')
    void (client as unknown as pg.Client).end().catch(ignoreLoss);
}

/** A lost connection is told to whoever uses it; the next use opens another. */
function ignoreLoss(): void {}
