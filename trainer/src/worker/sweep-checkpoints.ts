import { type Queries, sql } from '@amend/db/sql';
import type { CheckpointStore } from '../fine-tune/checkpoint-store.js';

/** Removes the checkpoints of runs that have ended, or that the database does not know. */
export async function sweepCheckpoints(database: Queries, checkpoints: CheckpointStore): Promise<void> {
  const found = await checkpoints.runs();
  if (found.length === 0) return;
  const wanted = await database.rows<{ id: string }>(sql`
    SELECT id FROM training_runs WHERE id::text = ANY(${found}::text[]) AND state IN ('queued', 'running')`);
  const kept = new Set(wanted.map(({ id }) => id));
  for (const runId of found) if (!kept.has(runId)) await checkpoints.remove(runId);
}
