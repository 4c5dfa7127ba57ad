import { type Queries, sql } from '@amend/db/sql';

/** So many of the newest predictions are looked through: more would be of a time that is long past. */
const LOOKED_THROUGH = 5_000;

/**
 * Images that the model classified before the run began and that no label of the run's dataset speaks of, each once, newest
 * first; with an embedding stored. A run that starts over gets the same ones.
 */
export async function servedTraffic(
  database: Queries,
  { runId, modelId, backbone, limit }: { runId: string; modelId: string; backbone: string; limit: number },
): Promise<string[]> {
  const rows = await database.rows<{ sha256: string }>(sql`
    SELECT served.sha256
    FROM (SELECT id, sha256 FROM predictions
          WHERE model_id = ${modelId}
            AND created_at <= (SELECT started_at FROM training_runs WHERE training_runs.id = ${runId})
          ORDER BY id DESC LIMIT ${LOOKED_THROUGH}) AS served
    JOIN embeddings ON embeddings.sha256 = served.sha256 AND embeddings.backbone = ${backbone}
    WHERE NOT EXISTS (SELECT FROM training_examples WHERE run_id = ${runId} AND sha256 = served.sha256)
    GROUP BY served.sha256
    ORDER BY max(served.id::text) DESC
    LIMIT ${limit}`);
  return rows.map(({ sha256 }) => sha256);
}
