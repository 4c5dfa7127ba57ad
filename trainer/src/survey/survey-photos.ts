import { type SqlText, sql } from '@amend/db/sql';
import type { Survey } from './survey.js';

/** A served photo that nobody labelled yet, with what was answered. */
export interface ServedPhoto {
  sha256: string;
  classId: string | null;
  score: number;
}

export interface LabelledPhoto {
  sha256: string;
  classId: string;
  correctionId: string;
}

/** The newest photos that no label speaks of, each once, of which an embedding is stored; newest first. */
export function unlabelledPhotos(
  { database, modelId, backbone }: Survey,
  limit: number,
): Promise<ServedPhoto[]> {
  return database.rows<ServedPhoto>(sql`
    SELECT each.sha256, current_class(each.class_ids[1]) AS "classId", each.scores[1] AS score
    FROM (SELECT DISTINCT ON (recent.sha256) recent.*
          FROM (SELECT id, sha256, class_ids, scores FROM predictions WHERE model_id = ${modelId}
                ORDER BY id DESC LIMIT ${2 * limit}) AS recent
          JOIN embeddings ON embeddings.sha256 = recent.sha256 AND embeddings.backbone = ${backbone}
          WHERE NOT EXISTS (SELECT FROM labels WHERE labels.model_id = ${modelId}
                            AND labels.sha256 = recent.sha256 AND labels.correction_id IS NOT NULL)
          ORDER BY recent.sha256, recent.id DESC) AS each
    ORDER BY each.id DESC LIMIT ${limit}`);
}

/** The photos whose labels changed last. */
export function labelledPhotos(
  { database, modelId, backbone }: Survey,
  limit: number,
): Promise<LabelledPhoto[]> {
  return database.rows<LabelledPhoto>(sql`
    SELECT labels.sha256, labels.class_id AS "classId", labels.correction_id AS "correctionId"
    FROM labels JOIN embeddings ON embeddings.sha256 = labels.sha256 AND embeddings.backbone = ${backbone}
    WHERE labels.model_id = ${modelId} AND labels.class_id IS NOT NULL AND labels.correction_id IS NOT NULL
    ORDER BY labels.updated_at DESC LIMIT ${limit}`);
}

/** Of these photos those whose label was said twice, by two people or by one who was asked again. */
export async function saidTwice(
  { database, modelId }: Survey,
  photos: readonly string[],
): Promise<Set<string>> {
  const rows = await database.rows<{ sha256: string }>(sql`
    SELECT labels.sha256 FROM labels JOIN corrections c
      ON c.model_id = labels.model_id AND c.sha256 = labels.sha256 AND c.undone_at IS NULL
      AND (c.class_id = labels.class_id OR current_class(c.class_id) = labels.class_id)
    WHERE labels.model_id = ${modelId} AND labels.sha256 = ANY(${photos})
    GROUP BY labels.sha256 HAVING count(*) >= 2`);
  return new Set(rows.map(({ sha256 }) => sha256));
}

/** What the newest version's run says of the labels that it learned from and that still stand. */
export function labelsJudged({
  database,
  modelId,
}: Survey): Promise<{ sha256: string; correctionId: string; doubt: number; likelyClassId: string | null }[]> {
  return database.rows(sql`
    SELECT example.sha256, example.correction_id AS "correctionId", example.doubt,
           example.likely_class_id AS "likelyClassId"
    FROM training_examples example
    JOIN labels ON labels.model_id = ${modelId} AND labels.sha256 = example.sha256
      AND labels.correction_id = example.correction_id
    WHERE example.doubt IS NOT NULL AND example.run_id = (
      SELECT id FROM training_runs WHERE model_id = ${modelId} AND state = 'succeeded' ORDER BY id DESC LIMIT 1)`);
}

/** Classes that have fewer labels than these. */
export async function poorClasses({ database, modelId }: Survey, fewer: number): Promise<Set<string>> {
  const rows = await database.rows<{ id: string }>(sql`
    SELECT classes.id FROM classes LEFT JOIN labels
      ON labels.model_id = classes.model_id AND labels.class_id = classes.id AND labels.correction_id IS NOT NULL
    WHERE classes.model_id = ${modelId} GROUP BY classes.id HAVING count(labels.sha256) < ${fewer}`);
  return new Set(rows.map(({ id }) => id));
}

/** Some of the photos that candidates are tested on, whatever their labels: always the same ones, as long as there are no others. */
export async function verifiedPhotos(
  { database, modelId, backbone }: Survey,
  limit: number,
): Promise<{ sha256: string }[]> {
  return database.rows(sql`
    SELECT labels.sha256 FROM labels JOIN embeddings e ON e.sha256 = labels.sha256 AND e.backbone = ${backbone}
    WHERE labels.model_id = ${modelId} AND labels.part = 'verified' AND labels.class_id IS NOT NULL
    ORDER BY labels.sha256 LIMIT ${limit}`);
}

/** What the live version answered: the first photos, from when it went live, and as many of the newest ones. */
export async function referenceAndCurrent(
  { database, modelId, backbone }: Survey,
  limit: number,
): Promise<{ reference: ServedPhoto[]; current: ServedPhoto[] }> {
  const answered = sql`
    predictions p JOIN models m ON m.id = p.model_id AND m.live = p.version
    JOIN embeddings e ON e.sha256 = p.sha256 AND e.backbone = ${backbone}
    WHERE p.model_id = ${modelId}
      -- Ids begin with the time: nothing before the version was made needs to be read.
      AND p.id >= (SELECT v.id FROM models l JOIN versions v ON v.model_id = l.id AND v.number = l.live WHERE l.id = ${modelId})`;
  const [{ count } = { count: 0 }] = await database.rows<{ count: number }>(sql`
    SELECT count(*)::int AS count FROM (SELECT FROM ${answered} LIMIT ${2 * limit}) AS counted`);
  const half = Math.floor(count / 2);
  const photos = (order: SqlText) =>
    database.rows<ServedPhoto>(sql`
      SELECT p.sha256, current_class(p.class_ids[1]) AS "classId", p.scores[1] AS score
      FROM ${answered} ORDER BY ${order} LIMIT ${half}`);
  return { reference: await photos(sql`p.id`), current: await photos(sql`p.id DESC`) };
}
