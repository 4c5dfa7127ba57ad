import { type Queries, sql } from '@amend/db/sql';

/** Only when a model's photos or labels are others is it looked over again. */
export const SEEN = sql`
  concat_ws(' ', m.live, (SELECT p.id FROM predictions p WHERE p.model_id = m.id ORDER BY p.id DESC LIMIT 1),
    (SELECT max(l.updated_at) FROM labels l WHERE l.model_id = m.id))`;

/**
 * The model whose survey is the longest overdue, if any: it has changed since, and the last one is not too fresh.
 * @param but none of these
 */
export async function nextSurvey(
  database: Queries,
  restSeconds: number,
  but: readonly string[] = [],
): Promise<string | null> {
  const [row] = await database.rows<{ id: string }>(sql`
    SELECT m.id FROM models m LEFT JOIN surveys s ON s.model_id = m.id
    WHERE m.deleted_at IS NULL AND m.id <> ALL(${but}::uuid[])
      AND (s.surveyed_at IS NULL OR s.surveyed_at < now() - make_interval(secs => ${restSeconds}))
      AND s.seen IS DISTINCT FROM ${SEEN}
    ORDER BY s.surveyed_at NULLS FIRST LIMIT 1`);
  return row?.id ?? null;
}
