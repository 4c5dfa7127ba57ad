import { insertRelease, type Queries, type SqlDatabase, sql, uuid7 } from '@amend/db/sql';
import type { SuspectedImage, TrainedVersion } from '../messages.js';
import type { OwnedRun } from '../owned-run.js';

export interface Finished {
  version: number;
  /** To be put into the queue; null where the version is not released by itself. */
  releaseId: string | null;
}

interface EndedRun {
  modelId: string;
  release: 'auto' | 'manual';
  by: string;
}

/**
 * Turns what a run made into a version, in one transaction: the run succeeds, the version exists, and its release is
 * asked for, or none of it. Null when the run is no longer this worker's, or is to be cancelled.
 */
export async function finishRun(
  database: SqlDatabase,
  run: OwnedRun,
  trained: TrainedVersion,
): Promise<Finished | null> {
  const { runId } = run.claim;
  const { allowed } = trained.verdict;
  return database.transaction(async (queries) => {
    // In the order in which everything locks: the model, then what belongs to it. Not FOR UPDATE: rows that refer to the
    // model, such as predictions, must not wait.
    await queries.rows(sql`
      SELECT FROM models WHERE id = (SELECT model_id FROM training_runs WHERE ${run.owned}) FOR NO KEY UPDATE`);
    const ended = await succeed(queries, run, trained);
    if (!ended) return null;
    if (trained.suspects) await storeDoubts(queries, runId, trained.suspects, trained.unjudged);
    const version = await insertVersion(queries, runId, ended.modelId, trained);
    await queries.change(sql`
      INSERT INTO training_run_log (run_id, message)
      VALUES (${runId}, ${`Version ${version} is ${allowed ? 'a candidate' : 'rejected'}`})`);
    const wanted = allowed && ended.release === 'auto';
    const releaseId = wanted ? await askForRelease(queries, runId, ended, version) : null;
    await queries.change(sql`
      INSERT INTO audit ("by", action, subject, detail)
      VALUES (${ended.by}, ${allowed ? 'version.create' : 'version.reject'}, ${ended.modelId},
              ${JSON.stringify({ version, runId, releaseId })})`);
    return { version, releaseId };
  });
}

async function succeed(queries: Queries, run: OwnedRun, trained: TrainedVersion): Promise<EndedRun | null> {
  const progress = { stage: 'done', step: 1, of: 1, loss: null, secondsLeft: 0 };
  const [ended] = await queries.rows<EndedRun>(sql`
    UPDATE training_runs
    SET state = 'succeeded', finished_at = now(), progress = ${JSON.stringify(progress)},
        metrics = ${JSON.stringify(trained.metrics)}, verdict = ${JSON.stringify(trained.verdict)}
    WHERE ${run.owned} AND NOT cancel_requested
    RETURNING model_id AS "modelId", release, "by"`);
  return ended ?? null;
}

/** What the run says of each label that it learned from: 0 of those that it does not doubt. */
async function storeDoubts(
  queries: Queries,
  runId: string,
  suspects: readonly SuspectedImage[],
  unjudged: readonly string[],
): Promise<void> {
  const ofRun = sql`run_id = ${runId} AND part = 'train'`;
  await queries.change(sql`
    UPDATE training_examples SET doubt = 0 WHERE ${ofRun} AND sha256 <> ALL(${unjudged}::char(64)[])`);
  await queries.change(sql`
    UPDATE training_examples SET doubt = suspect.doubt, likely_class_id = suspect.likely
    FROM jsonb_to_recordset(${JSON.stringify(suspects)}::jsonb)
      AS suspect ("imageId" char(64), likely uuid, doubt float8)
    WHERE ${ofRun} AND sha256 = suspect."imageId"`);
}

async function insertVersion(
  queries: Queries,
  runId: string,
  modelId: string,
  { parent, classIds, bundle, backbone, verdict }: TrainedVersion,
): Promise<number> {
  const [version] = await queries.rows<{ number: number }>(sql`
    WITH model AS (
      UPDATE models SET next_version = next_version + 1 WHERE id = ${modelId} RETURNING next_version - 1 AS number
    )
    INSERT INTO versions (id, model_id, number, parent, run_id, state, class_ids, bundle, backbone)
    SELECT ${uuid7()}::uuid, ${modelId}::uuid, number, ${parent}::int, ${runId}::uuid,
           ${verdict.allowed ? 'candidate' : 'rejected'}::"VersionState", ${classIds}::uuid[], ${bundle}, ${backbone}
    FROM model RETURNING number`);
  if (!version) throw new Error(`The model ${modelId} is gone`);
  return version.number;
}

async function askForRelease(
  queries: Queries,
  runId: string,
  { modelId, by }: EndedRun,
  version: number,
): Promise<string> {
  const id = uuid7();
  const reason = 'It is trained and passed its checks.';
  await queries.change(insertRelease({ id, modelId, version, kind: 'release', runId, by, reason }));
  return id;
}
