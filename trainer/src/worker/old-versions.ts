import { activeReleaseStates } from '@amend/contracts';
import { type Queries, type SqlDatabase, type SqlText, sql } from '@amend/db/sql';

/**
 * Says of old versions that their files are to go, one model after the other. Of each model the newest ones keep theirs, and
 * of the others those that are live, were so before, are being released, or were what a kept one was fitted from. Of a
 * deleted model none does.
 * @param keep how many of a model's newest versions
 */
export async function dismissOldVersions(database: SqlDatabase, keep: number): Promise<void> {
  const models = await database.rows<{ id: string }>(sql`
    SELECT DISTINCT model.id FROM versions version JOIN models model ON model.id = version.model_id WHERE ${isOld(keep)}`);
  for (const { id } of models)
    await database.transaction(async (queries) => {
      // Under the lock no release of one of them can be asked for meanwhile.
      await queries.rows(sql`SELECT FROM models WHERE id = ${id}::uuid FOR NO KEY UPDATE`);
      await queries.change(sql`
        UPDATE versions version SET files_removed_at = now()
        FROM models model
        WHERE model.id = ${id}::uuid AND model.id = version.model_id AND ${isOld(keep)}`);
    });
}

/**
 * Removes what versions whose files are to go were made of, one after the other: each may be of hundreds of thousands of labels.
 * @param signal leaves the others to the next
 */
export async function removeOldExamples(database: Queries, signal: AbortSignal): Promise<void> {
  const runs = await database.rows<{ id: string }>(sql`
    SELECT run_id AS id FROM versions WHERE files_removed_at IS NOT NULL
      AND EXISTS (SELECT FROM training_examples WHERE training_examples.run_id = versions.run_id)`);
  for (const { id } of runs) {
    if (signal.aborted) return;
    await database.change(sql`DELETE FROM training_examples WHERE run_id = ${id}::uuid`);
  }
}

/**
 * Removes what the networks that old versions were tuned with see in photos, where no version that keeps its files has such a network.
 * @param signal leaves the others to the next
 * @param atOnce by one statement, which may not take as long as all of a million photos' would
 */
export async function removeOldEmbeddings(
  database: Queries,
  signal: AbortSignal,
  atOnce = 10_000,
): Promise<void> {
  for (let removed = atOnce; removed === atOnce && !signal.aborted; )
    removed = await database.change(sql`
      DELETE FROM embeddings WHERE ctid = ANY(ARRAY(
        SELECT ctid FROM embeddings WHERE backbone IN (
          SELECT backbone FROM versions WHERE backbone IS NOT NULL
          GROUP BY backbone HAVING bool_and(files_removed_at IS NOT NULL))
        LIMIT ${atOnce}::int))`);
}

/** Of a `version` and its `model`. */
function isOld(keep: number): SqlText {
  return sql`
    version.files_removed_at IS NULL AND (model.deleted_at IS NOT NULL OR (
      version.run_id IS NOT NULL
      AND version.number < model.next_version - ${keep}::int
      AND version.number IS DISTINCT FROM model.live
      AND version.number IS DISTINCT FROM model.previous
      AND NOT EXISTS (
        SELECT FROM releases release
        WHERE release.model_id = model.id AND release.version = version.number
          AND release.state::text = ANY(${[...activeReleaseStates]}::text[]))
      AND NOT (${isStart} AND EXISTS (
        SELECT FROM versions later
        WHERE later.model_id = model.id AND later.backbone = version.backbone AND later.number > version.number
          AND later.files_removed_at IS NULL))))`;
}

/** It fine-tuned its backbone: all heads on that are fitted from its own. Not asked of each version: of thousands that takes seconds. */
const isStart = sql`
  (version.model_id, version.number) IN (
    SELECT first.model_id, min(first.number) FROM versions first
    WHERE first.backbone IS NOT NULL AND first.files_removed_at IS NULL GROUP BY first.model_id, first.backbone)`;
