import { type Database, Prisma, type Transaction } from '@amend/db';
import { assignParts, datasetHash, type LabelledImage, type PartCounts } from '@amend/learning';
import type { OwnedRun } from './owned-run.js';

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

interface StandingLabel extends LabelledImage {
  correctionId: string;
  part: 'train' | 'verified' | null;
}

const LONGEST_MS = 120_000;

/**
 * Decides, once for a run, what it learns from and is measured with: the labels that stand now. Images that are new get
 * their part, for ever. A run that starts over gets what its first start froze.
 * @throws Error when the run is no longer this worker's
 */
export async function freezeDataset(database: Database, run: OwnedRun): Promise<FrozenDataset> {
  return database.$transaction(
    async (transaction) => {
      const row = await transaction.trainingRun.findUniqueOrThrow({ where: { id: run.claim.runId } });
      if (row.datasetHash !== null)
        return { hash: row.datasetHash, examples: await frozenExamples(transaction, run) };
      const examples = withParts(await standingLabels(transaction, row.modelId));
      await storeExamples(transaction, run, row.modelId, examples);
      const hash = datasetHash(examples.map((example) => ({ ...example, weight: 1 })));
      // Last, since it locks the run's row, which others write to meanwhile: its worker's heartbeat, a cancellation.
      const frozen = await transaction.$executeRaw`
        UPDATE training_runs SET dataset_hash = ${hash} WHERE ${run.owned} AND dataset_hash IS NULL`;
      if (frozen === 0) throw new Error('Another worker has taken the run');
      return { hash, examples };
    },
    { timeout: LONGEST_MS },
  );
}

function frozenExamples(transaction: Transaction, run: OwnedRun): Promise<FrozenExample[]> {
  return transaction.$queryRaw<FrozenExample[]>`
    SELECT sha256 AS "imageId", class_id AS "classId", part::text
    FROM training_examples WHERE run_id = ${run.claim.runId}::uuid ORDER BY sha256`;
}

/** In one statement, so that it is one moment's picture, whoever corrects meanwhile. */
function standingLabels(transaction: Transaction, modelId: string): Promise<StandingLabel[]> {
  return transaction.$queryRaw<StandingLabel[]>`
    SELECT sha256 AS "imageId", class_id AS "classId", correction_id AS "correctionId", part::text
    FROM labels WHERE model_id = ${modelId}::uuid AND correction_id IS NOT NULL ORDER BY sha256`;
}

function withParts(labels: StandingLabel[]): (FrozenExample & { correctionId: string })[] {
  const existing = new Map<string | null, PartCounts>();
  for (const { classId, part } of labels) {
    if (!part) continue;
    const counts = existing.get(classId) ?? { training: 0, verified: 0 };
    counts[part === 'train' ? 'training' : 'verified'] += 1;
    existing.set(classId, counts);
  }
  const fresh = assignParts(
    existing,
    labels.filter(({ part }) => part === null),
  );
  return labels.map((label) => ({
    ...label,
    part: label.part ?? (fresh.get(label.imageId) === 'verified' ? 'verified' : 'train'),
  }));
}

async function storeExamples(
  transaction: Transaction,
  run: OwnedRun,
  modelId: string,
  examples: (FrozenExample & { correctionId: string })[],
): Promise<void> {
  const rows = Prisma.sql`jsonb_to_recordset(${JSON.stringify(examples)}::jsonb)
    AS example ("imageId" text, "classId" uuid, "correctionId" uuid, part text)`;
  await transaction.$executeRaw`
    UPDATE labels SET part = example.part::"Part" FROM ${rows}
    WHERE labels.model_id = ${modelId}::uuid AND labels.sha256 = example."imageId" AND labels.part IS NULL`;
  await transaction.$executeRaw`
    INSERT INTO training_examples (run_id, sha256, class_id, correction_id, part)
    SELECT ${run.claim.runId}::uuid, "imageId", "classId", "correctionId", part::"Part" FROM ${rows}`;
}
