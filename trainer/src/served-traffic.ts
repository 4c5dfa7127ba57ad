import { type Queries, sql } from '@amend/db/sql';

/** So many of the newest predictions are looked through: more would be of a time that is long past. */
const LOOKED_THROUGH = 5_000;

/** Images that the model classified and that no label speaks of, each once, newest first; with an embedding stored. */
export async function servedTraffic(
  database: Queries,
  modelId: string,
  backbone: string,
  limit: number,
): Promise<string[]> {
  const rows = await database.rows<{ sha256: string }>(sql`
    SELECT served.sha256
    FROM (SELECT id, sha256 FROM predictions WHERE model_id = ${modelId} ORDER BY id DESC
          LIMIT ${LOOKED_THROUGH}) AS served
    JOIN embeddings ON embeddings.sha256 = served.sha256 AND embeddings.backbone = ${backbone}
    WHERE NOT EXISTS (SELECT FROM labels WHERE labels.model_id = ${modelId}
                      AND labels.sha256 = served.sha256 AND labels.correction_id IS NOT NULL)
    GROUP BY served.sha256
    ORDER BY max(served.id::text) DESC
    LIMIT ${limit}`);
  return rows.map(({ sha256 }) => sha256);
}
