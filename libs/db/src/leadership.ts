import { createHash } from 'node:crypto';
import pg from 'pg';

const ANSWER_MS = 10_000;
/** After so long without a word the other side is asked whether it is there; by both. */
const SILENCE_MS = 5_000;
const KEEPALIVES = `set tcp_keepalives_idle = ${SILENCE_MS / 1_000}; set tcp_keepalives_interval = 2; set tcp_keepalives_count = 3`;

/**
 * One leader of a kind for a database, by a lock that PostgreSQL keeps as long as the leader's connection lasts. A leader that
 * dies is followed by the next who asks.
 */
export class Leadership {
  private readonly key: string;

  /** @param name of what is led */
  constructor(
    private readonly url: string,
    name: string,
  ) {
    this.key = createHash('sha256').update(name).digest().readBigInt64BE(0).toString();
  }

  /**
   * Asks once.
   * @returns null while there is another leader; otherwise a signal that is aborted when leadership is lost, and what ends it
   * @throws Error when the database is away
   */
  async claim(): Promise<{ lost: AbortSignal; resign(): Promise<void> } | null> {
    const client = new pg.Client({
      connectionString: this.url,
      keepAlive: true,
      keepAliveInitialDelayMillis: SILENCE_MS,
      connectionTimeoutMillis: ANSWER_MS,
    });
    const lost = new AbortController();
    client.on('error', () => lost.abort());
    client.on('end', () => lost.abort());
    await client.connect();
    try {
      // A leader whose machine is gone says nothing: PostgreSQL itself would believe in it for hours.
      await client.query(KEEPALIVES);
      const { rows } = await client.query<{ leads: boolean }>('select pg_try_advisory_lock($1) as leads', [
        this.key,
      ]);
      if (rows[0]?.leads) return { lost: lost.signal, resign: () => client.end() };
    } catch (error) {
      client.end().catch(() => undefined); // it is of no use any more
      throw error;
    }
    await client.end();
    return null;
  }
}
