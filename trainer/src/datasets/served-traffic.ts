import { sql } from '@amend/db/sql';
import { traffic } from '@amend/learning';
import type { RunSubject } from '../run-subject.js';
import type { TrainingContext } from '../training-context.js';

/**
 * Images that the model classified before the run began and that no label of the run's dataset speaks of, nor one of a retired
 * class, whose images were answered wrongly; each once, newest first; with an embedding stored. A run that starts over gets the
 * same ones, unless classes were retired or brought back meanwhile.
 */
export async function servedTraffic(
  { database, run }: TrainingContext,
  { modelId, backbone }: RunSubject,
): Promise<string[]> {
  const { runId } = run.claim;
  const rows = await database.rows<{ sha256: string }>(sql`
    SELECT served.sha256
    FROM (SELECT id, sha256 FROM predictions
          WHERE model_id = ${modelId}
            AND created_at <= (SELECT started_at FROM training_runs WHERE training_runs.id = ${runId})
          ORDER BY id DESC LIMIT ${traffic.predictions}) AS served
    JOIN embeddings ON embeddings.sha256 = served.sha256 AND embeddings.backbone = ${backbone.key}
    WHERE NOT EXISTS (SELECT FROM training_examples WHERE run_id = ${runId} AND sha256 = served.sha256)
      AND NOT EXISTS (
        SELECT FROM labels JOIN classes ON classes.id = labels.class_id AND classes.status = 'retired'
        WHERE labels.model_id = ${modelId} AND labels.sha256 = served.sha256)
    GROUP BY served.sha256
    ORDER BY max(served.id::text) DESC
    LIMIT ${traffic.images}`);
  return rows.map(({ sha256 }) => sha256);
}
