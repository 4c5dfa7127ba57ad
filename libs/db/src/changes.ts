import { EventEmitter, once } from 'node:events';
import { setTimeout as delay } from 'node:timers/promises';
import pg from 'pg';
import { ListeningShare } from './listening-share.js';

/** A server that takes the connection and says nothing must not leave us deaf. */
const CONNECT_MS = 5_000;
/** After so long without a word the system asks whether it is there; by itself only after hours. */
const SILENCE_MS = 5_000;
/** Before each try to listen again: a server may take the connection and end it at once. */
const AGAIN_MS = 500;

/** What a trigger of the database announces: a row that was written. */
export interface Change {
  table: 'models' | 'training_runs' | 'releases' | 'deployments' | 'classes';
  /** Of the row; for classes, of their model. */
  id: string;
}

/**
 * Hears of changed rows as they commit (LISTEN), from whichever process wrote them.
 * Emits `change` with a Change, and `reset` after a lost connection came back: things may have changed unheard.
 */
export class Changes extends EventEmitter<{ change: [Change]; reset: [] }> {
  private client: pg.Client | undefined;
  /** The end of the statements that were given to `client`. */
  private asked: Promise<unknown> = Promise.resolve();
  private readonly closing = new AbortController();

  constructor(private readonly url: string) {
    super();
    this.setMaxListeners(0);
  }

  /** Connects; from then on it reconnects by itself. */
  async open(): Promise<void> {
    const client = new pg.Client({
      connectionString: this.url,
      keepAlive: true,
      keepAliveInitialDelayMillis: SILENCE_MS,
      connectionTimeoutMillis: CONNECT_MS,
    });
    let lost = false;
    const onLost = () => {
      lost = true;
      if (this.client !== client) return; // whoever opens it is told, and tries again by itself
      this.client = undefined;
      if (!this.closed) void this.reopen();
    };
    client.setMaxListeners(0);
    client.on('error', onLost);
    client.on('end', onLost);
    client.on('notification', (message) => {
      const [table, id] = (message.payload ?? '').split(':');
      if (table && id) this.emit('change', { table: table as Change['table'], id });
    });
    try {
      await client.connect();
      await client.query('listen amend');
      if (lost) throw new Error('the connection ended as soon as it was there');
    } catch (error) {
      client.end().catch(() => undefined); // it is of no use any more
      throw error;
    }
    if (this.closed) await client.end();
    else this.client = client;
  }

  /**
   * Has changes of some tables told, each with the id of its row, and without one where any row may have changed unheard.
   * @returns ends it
   */
  follow(tables: readonly Change['table'][], onChange: (id?: string) => void): () => void {
    const heard = ({ table, id }: Change) => {
      if (tables.includes(table)) onChange(id);
    };
    const reset = () => onChange();
    this.on('change', heard).on('reset', reset);
    return () => void this.off('change', heard).off('reset', reset);
  }

  /** The connection, for another who listens; waits while it is lost. */
  async share(): Promise<ListeningShare> {
    while (!this.client) await once(this, 'reset', { signal: this.closing.signal });
    const client = this.client;
    return new ListeningShare(client, (text, values) => {
      const answer = this.asked.then(() => client.query(text, values));
      this.asked = answer.catch(() => undefined);
      return answer;
    });
  }

  async close(): Promise<void> {
    this.closing.abort();
    await this.client?.end();
  }

  /** Whether it was closed by its owner. */
  get closed(): boolean {
    return this.closing.signal.aborted;
  }

  private async reopen(): Promise<void> {
    for (;;) {
      await delay(AGAIN_MS);
      if (this.closed) return;
      try {
        await this.open();
        this.emit('reset');
        return;
      } catch {
        // The database is away: readiness reports it, here we only try again.
      }
    }
  }
}
