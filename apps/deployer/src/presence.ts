import { hostname } from 'node:os';
import { setTimeout as delay } from 'node:timers/promises';
import { type Queries, sql } from '@amend/db/sql';
import type { Logger } from '@amend/logging';
import type { Deployer } from './deployer.js';

const BEAT_MS = 3_000;

/** Says in the database, every few seconds until the signal is aborted, that this deployer leads and whether Docker answers. */
export async function sayPresence(
  database: Pick<Queries, 'change'>,
  logger: Logger,
  deployer: Pick<Deployer, 'dockerAway'>,
  signal: AbortSignal,
): Promise<void> {
  while (!signal.aborted) {
    const away = deployer.dockerAway;
    await database
      .change(sql`
        insert into deployers (id, host, docker_away, away_since)
        values (1, ${hostname()}, ${away}, case when ${away}::text is null then null else now() end)
        on conflict (id) do update set host = excluded.host, docker_away = excluded.docker_away, heartbeat_at = now(),
          away_since = case when excluded.docker_away is null then null
            else coalesce(deployers.away_since, excluded.away_since) end`)
      .catch((error: unknown) => logger.warn({ err: error }, 'the deployer cannot say that it runs'));
    await delay(BEAT_MS, undefined, { signal }).catch(() => undefined);
  }
}
