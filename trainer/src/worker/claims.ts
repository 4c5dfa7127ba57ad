import { TRAINER_AWAY_SECONDS } from '@amend/contracts';
import { type Queries, sql } from '@amend/db/sql';
import type { Claim } from '../owned-run.js';
import type { Capability } from './worker-registry.js';

/** A worker that has been silent for so long is dead; it says something every second. */
const SILENCE = '4 seconds';

const AWAY = `${TRAINER_AWAY_SECONDS} seconds`;

/** What a worker can do; fine-tuning waits for one with a GPU where there is one. */
const fits = (able: readonly Capability[]) => sql`
  needs = ANY(${able}::"Capability"[])
  AND (needs <> 'full' OR ${able.includes('gpu')} OR NOT EXISTS (
    SELECT FROM workers WHERE 'gpu' = ANY(capabilities) AND heartbeat_at > now() - ${AWAY}::interval))`;

const unattended = sql`(state = 'queued' OR (state = 'running' AND heartbeat_at < now() - ${SILENCE}::interval))`;

/**
 * Takes a run that nobody works on: queued, or of a worker that has gone silent. One conditional update, so that of
 * many workers one gets it. Null: it is not to be had (any more).
 */
export async function claimRun(
  database: Queries,
  runId: string,
  worker: { name: string; capabilities: readonly Capability[] },
): Promise<Claim | null> {
  const [row] = await database.rows<{ fence: number }>(sql`
    UPDATE training_runs
    SET state = 'running', fence = fence + 1, worker = ${worker.name}, heartbeat_at = now(),
        started_at = coalesce(started_at, now())
    WHERE id = ${runId} AND NOT cancel_requested AND ${fits(worker.capabilities)} AND ${unattended}
    RETURNING fence`);
  return row ? { runId, fence: row.fence } : null;
}

/** The oldest run that `claimRun` would give, whether or not a queue still knows of it. */
export async function findClaimable(database: Queries, able: readonly Capability[]): Promise<string | null> {
  const [row] = await database.rows<{ id: string }>(sql`
    SELECT id FROM training_runs WHERE NOT cancel_requested AND ${fits(able)} AND ${unattended} ORDER BY id LIMIT 1`);
  return row?.id ?? null;
}

/** Ends the runs that are to be cancelled and that nobody works on. */
export async function cancelUnattended(database: Queries): Promise<void> {
  await database.change(sql`
    UPDATE training_runs SET state = 'cancelled', finished_at = now() WHERE cancel_requested AND ${unattended}`);
}
