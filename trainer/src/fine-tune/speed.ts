import { sql } from '@amend/db/sql';
import type { TrainingContext } from '../training-context.js';

/** Photos a second that the run's worker is known for; null: nothing is known. */
export async function measuredSpeed({ database, run }: TrainingContext): Promise<number | null> {
  const [row] = await database.rows<{ speed: number | null }>(sql`
    SELECT images_per_second AS speed FROM workers
    WHERE name = (SELECT worker FROM training_runs WHERE id = ${run.claim.runId})`);
  return row?.speed ?? null;
}

/** So that the next estimate is better than a guess. */
export async function rememberSpeed({ database, run }: TrainingContext, speed: number): Promise<void> {
  await database.change(sql`
    UPDATE workers SET images_per_second = ${speed}
    WHERE name = (SELECT worker FROM training_runs WHERE id = ${run.claim.runId})`);
}
