import { EventEmitter } from 'node:events';
import type pg from 'pg';

/**
 * A share of a connection that listens, in the form in which a library knows it that would otherwise open one of its own.
 * Emits `notification`, and `error` once the connection is lost.
 */
export class ListeningShare extends EventEmitter<{ notification: [pg.Notification]; error: [Error] }> {
  private readonly notify = (message: pg.Notification) => void this.emit('notification', message);
  private readonly lose = (error = new Error('the connection has ended')) => {
    this.release();
    if (this.listenerCount('error') > 0) this.emit('error', error);
  };

  /** @param ask runs a statement when those of the others are done: `pg` takes one at a time */
  constructor(
    private readonly client: pg.Client,
    private readonly ask: (text: string, values?: unknown[]) => Promise<pg.QueryResult>,
  ) {
    super();
    client.on('notification', this.notify).on('error', this.lose).on('end', this.lose);
  }

  query(text: string, values?: unknown[]): Promise<pg.QueryResult> {
    return this.ask(text, values);
  }

  /** Hears no more; the connection stays. */
  release(): void {
    this.client.off('notification', this.notify).off('error', this.lose).off('end', this.lose);
  }
}
