import type { BundleStore } from '@amend/bundles';
import { type Queries, type SqlDatabase, sql } from '@amend/db/sql';
import { OnnxHeadArithmetic } from '../engine/onnx-head-arithmetic.js';
import { findDrift } from './find-drift.js';
import { findHints, type ReviewHint } from './find-hints.js';
import { SEEN } from './next-survey.js';

/**
 * Looks a model's photos over and puts what it finds in the place of what the last survey found, in one transaction. All of
 * it is derived: of two at once the later one counts, and one that dies leaves nothing behind.
 */
export async function surveyModel(
  database: SqlDatabase,
  bundles: BundleStore,
  modelId: string,
): Promise<void> {
  const [model] = await database.rows<{ backbone: string; seen: string }>(sql`
    SELECT coalesce(v.backbone, m.backbone) AS backbone, ${SEEN} AS seen
    FROM models m LEFT JOIN versions v ON v.model_id = m.id AND v.number = m.live
    WHERE m.id = ${modelId}`);
  if (!model) return;
  // One thread: it yields to all else.
  const arithmetic = await OnnxHeadArithmetic.create(1);
  const survey = { database, bundles, arithmetic, modelId, backbone: model.backbone };
  const hints = await findHints(survey);
  const { drift, verifiedDrift } = await findDrift(survey);
  await arithmetic.release();
  await database.transaction(async (queries) => {
    await queries.change(sql`
      INSERT INTO surveys (model_id, seen, drift, verified_drift, surveyed_at)
      SELECT id, ${model.seen}::text, ${JSON.stringify(drift)}::jsonb, ${JSON.stringify(verifiedDrift)}::jsonb, now()
      FROM models WHERE id = ${modelId}
      ON CONFLICT (model_id) DO UPDATE SET seen = excluded.seen, drift = excluded.drift,
        verified_drift = excluded.verified_drift, surveyed_at = now()`);
    await queries.change(sql`DELETE FROM review_hints WHERE model_id = ${modelId}`);
    await insertHints(queries, modelId, hints);
  });
}

async function insertHints(queries: Queries, modelId: string, hints: readonly ReviewHint[]): Promise<void> {
  await queries.change(sql`
    INSERT INTO review_hints (model_id, sha256, typical, doubt, likely_class_id, correction_id, duplicate_of, duplicates)
    SELECT ${modelId}::uuid, hint.sha256, hint.typical, hint.doubt, hint."likelyClassId", hint."correctionId",
           hint."duplicateOf", hint.duplicates
    FROM jsonb_to_recordset(${JSON.stringify(hints)}::jsonb) AS hint (sha256 char(64), typical int, doubt float8,
      "likelyClassId" uuid, "correctionId" uuid, "duplicateOf" char(64), duplicates int)`);
}
