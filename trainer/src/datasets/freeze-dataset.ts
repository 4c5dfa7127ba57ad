import { type Queries, sql } from '@amend/db/sql';
import { assignParts, datasetHash, type HeadArithmetic } from '@amend/learning';
import { readEmbeddings } from '../embeddings/stored-embeddings.js';
import type { OwnedRun } from '../owned-run.js';
import type { RunSubject } from '../run-subject.js';
import type { TrainingContext } from '../training-context.js';

const WRITTEN_AT_ONCE = 10_000;

/** A labelled image as a run sees it. */
export interface FrozenExample {
  imageId: string;
  /** null: none of the classes. */
  classId: string | null;
  part: 'train' | 'verified';
}

export interface FrozenDataset {
  hash: string;
  /** In the order of their ids. */
  examples: FrozenExample[];
}

interface StandingLabel extends Omit<FrozenExample, 'part'> {
  correctionId: string;
  part: FrozenExample['part'] | null;
}

type NewExample = FrozenExample & { correctionId: string };

/**
 * Decides, once for a run, what it learns from and is measured with: the labels that stand now. Images that are new get
 * their part, for ever; that of one which looks like another to the network that the model began with is the other's (see
 * `looksOf`). A run that starts over gets what its first start froze.
 * @throws Error when the run is no longer this worker's
 */
export async function freezeDataset(
  { database, run, arithmetic }: TrainingContext,
  { modelId, base, live }: RunSubject,
): Promise<FrozenDataset> {
  const [row] = await database.rows<{ hash: string | null }>(
    sql`SELECT dataset_hash AS hash FROM training_runs WHERE ${run.owned}`,
  );
  if (row && row.hash !== null) return { hash: row.hash, examples: await frozenExamples(database, run) };
  // Before the transaction, for it may take long: one that stands still for so long is ended.
  const labels = await standingLabels(database, modelId, live?.classes ?? []);
  const examples = await withParts(database, base.key, labels, arithmetic);
  return database.transaction(async (queries) => {
    await shareLabels(queries, modelId);
    await storeExamples(queries, run, examples);
    const isNew = new Set(labels.filter(({ part }) => part === null).map(({ imageId }) => imageId));
    await giveParts(
      queries,
      modelId,
      examples.filter(({ imageId }) => isNew.has(imageId)),
    );
    const hash = datasetHash(examples);
    // Last, since it locks the run's row, which others write to meanwhile: its worker's heartbeat, a cancellation.
    const frozen = await queries.change(
      sql`UPDATE training_runs SET dataset_hash = ${hash} WHERE ${run.owned} AND dataset_hash IS NULL`,
    );
    if (frozen === 0) throw new Error('Another worker has taken the run');
    return { hash, examples };
  });
}

function frozenExamples(queries: Queries, run: OwnedRun): Promise<FrozenExample[]> {
  return queries.rows<FrozenExample>(sql`
    SELECT sha256 AS "imageId", class_id AS "classId", part
    FROM training_examples WHERE run_id = ${run.claim.runId} ORDER BY sha256`);
}

/**
 * In one statement, so that it is one moment's picture, whoever corrects meanwhile. Without those of retired classes that the live
 * version does not know: they are not begun with, and are there to be learned when they come back.
 */
function standingLabels(
  queries: Queries,
  modelId: string,
  known: readonly string[],
): Promise<StandingLabel[]> {
  return queries.rows<StandingLabel>(sql`
    SELECT sha256 AS "imageId", class_id AS "classId", correction_id AS "correctionId", part
    FROM labels
    WHERE model_id = ${modelId} AND correction_id IS NOT NULL AND (class_id IS NULL OR class_id IN (
      SELECT id FROM classes WHERE model_id = ${modelId} AND (status = 'active' OR id = ANY(${known}::uuid[]))))
    ORDER BY sha256`);
}

async function withParts(
  queries: Queries,
  backbone: string,
  labels: StandingLabel[],
  arithmetic: HeadArithmetic,
): Promise<NewExample[]> {
  const growing = new Set(labels.flatMap(({ part, classId }) => (part === null ? [classId] : [])));
  const compared = labels.filter(({ classId }) => growing.has(classId));
  const embeddings = await readEmbeddings(
    queries,
    backbone,
    compared.map(({ imageId }) => imageId),
  );
  const given = await assignParts(
    compared.map(({ imageId, classId, part }) => ({
      imageId,
      classId,
      part: part && (part === 'train' ? 'training' : 'verified'),
      embedding: embeddings.get(imageId) ?? null,
    })),
    arithmetic,
  );
  return labels.map((label) => ({
    ...label,
    part: label.part ?? (given.get(label.imageId) === 'verified' ? 'verified' : 'train'),
  }));
}

async function storeExamples(queries: Queries, run: OwnedRun, examples: NewExample[]): Promise<void> {
  for (const some of chunks(examples))
    await queries.change(sql`
      INSERT INTO training_examples (run_id, sha256, class_id, correction_id, part)
      SELECT ${run.claim.runId}::uuid, * FROM unnest(
        ${some.map(({ imageId }) => imageId)}::char(64)[], ${some.map(({ classId }) => classId)}::uuid[],
        ${some.map(({ correctionId }) => correctionId)}::uuid[], ${some.map(({ part }) => part)}::"Part"[])`);
}

/** As the API does where it writes many labels (label-transactions.ts), before it locks any row. */
async function shareLabels(queries: Queries, modelId: string): Promise<void> {
  const key = `labels of ${modelId}`;
  await queries.rows(sql`SELECT 1 FROM pg_advisory_xact_lock_shared(hashtextextended(${key}, 0))`);
}

/** Locks the labels' rows in the order of their images, so that who says something of another image does not wait. */
async function giveParts(queries: Queries, modelId: string, examples: NewExample[]): Promise<void> {
  for (const some of chunks(examples)) {
    const images = some.map(({ imageId }) => imageId);
    await queries.rows(sql`
      SELECT 1 FROM labels WHERE model_id = ${modelId} AND sha256 = ANY(${images}::char(64)[])
      ORDER BY sha256 FOR UPDATE`);
    await queries.change(sql`
      UPDATE labels SET part = given.part
      FROM unnest(${images}::char(64)[], ${some.map(({ part }) => part)}::"Part"[]) AS given (sha256, part)
      WHERE labels.model_id = ${modelId} AND labels.sha256 = given.sha256 AND labels.part IS NULL`);
  }
}

function* chunks<T>(rows: readonly T[]): Generator<readonly T[]> {
  for (let start = 0; start < rows.length; start += WRITTEN_AT_ONCE)
    yield rows.slice(start, start + WRITTEN_AT_ONCE);
}
