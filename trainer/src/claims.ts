import type { Database } from '@amend/db';
import type { Claim } from './owned-run.js';

/** A worker that has been silent for so long is dead; it says something every second. */
export const SILENT_SECONDS = 4;

/**
 * Takes a run that nobody works on: queued, or of a worker that has gone silent. One conditional update, so that of
 * many workers one gets it. Null: it is not to be had (any more).
 */
export async function claimRun(database: Database, runId: string, worker: string): Promise<Claim | null> {
  const rows = await database.$queryRaw<{ fence: number }[]>`
    UPDATE training_runs
    SET state = 'running', fence = fence + 1, worker = ${worker}, heartbeat_at = now(),
        started_at = coalesce(started_at, now())
    WHERE id = ${runId}::uuid AND NOT cancel_requested
      AND (state = 'queued'
        OR (state = 'running' AND heartbeat_at < now() - make_interval(secs => ${SILENT_SECONDS})))
    RETURNING fence`;
  return rows[0] ? { runId, fence: rows[0].fence } : null;
}

/** The oldest run that `claimRun` would give, whether or not a queue still knows of it. */
export async function findClaimable(database: Database): Promise<string | null> {
  const rows = await database.$queryRaw<{ id: string }[]>`
    SELECT id FROM training_runs
    WHERE NOT cancel_requested
      AND (state = 'queued'
        OR (state = 'running' AND heartbeat_at < now() - make_interval(secs => ${SILENT_SECONDS})))
    ORDER BY id LIMIT 1`;
  return rows[0]?.id ?? null;
}

/** Ends the runs that are to be cancelled and that nobody works on. */
export async function cancelUnowned(database: Database): Promise<number> {
  return database.$executeRaw`
    UPDATE training_runs SET state = 'cancelled', finished_at = now()
    WHERE cancel_requested
      AND (state = 'queued'
        OR (state = 'running' AND heartbeat_at < now() - make_interval(secs => ${SILENT_SECONDS})))`;
}
