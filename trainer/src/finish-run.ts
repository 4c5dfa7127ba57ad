import { type Database, Prisma } from '@amend/db';
import type { TrainedVersion } from './messages.js';
import type { OwnedRun } from './owned-run.js';

export interface Finished {
  version: number;
  /** To be put into the queue; null where the version is not released by itself. */
  releaseId: string | null;
}

/**
 * Turns what a run made into a version, in one transaction: the run succeeds, the version exists, and its release is
 * asked for, or none of it. Null when the run is no longer this worker's, or is to be cancelled.
 */
export async function finishRun(
  database: Database,
  run: OwnedRun,
  trained: TrainedVersion,
): Promise<Finished | null> {
  const { passed } = trained.verdict;
  return database.$transaction(async (transaction) => {
    // In the order in which everything locks: the model, then what belongs to it.
    await transaction.$queryRaw`
      SELECT FROM models WHERE id = (SELECT model_id FROM training_runs WHERE ${run.owned}) FOR UPDATE`;
    const [ended] = await transaction.$queryRaw<EndedRun[]>`
      UPDATE training_runs
      SET state = 'succeeded', finished_at = now(), progress = ${JSON.stringify(doneProgress)}::jsonb,
          metrics = ${JSON.stringify(trained.metrics)}::jsonb, verdict = ${JSON.stringify(trained.verdict)}::jsonb
      WHERE ${run.owned} AND NOT cancel_requested
      RETURNING model_id, release::text, "by"`;
    if (!ended) return null;
    const runId = run.claim.runId;
    const modelId = ended.model_id;
    const model = await transaction.model.update({
      where: { id: modelId },
      data: { nextVersion: { increment: 1 } },
    });
    const version = model.nextVersion - 1;
    await transaction.version.create({
      data: {
        modelId,
        number: version,
        parent: trained.parent,
        runId,
        state: passed ? 'candidate' : 'rejected',
        classIds: trained.classIds,
        bundle: trained.bundle,
      },
    });
    await transaction.trainingRunLog.create({
      data: { runId, message: `Version ${version} is ${passed ? 'a candidate' : 'rejected'}` },
    });
    const release =
      passed && ended.release === 'auto'
        ? await transaction.release.create({
            data: { modelId, version, kind: 'release', runId, by: ended.by },
          })
        : null;
    await transaction.auditEntry.create({
      data: {
        by: ended.by,
        action: passed ? 'version.create' : 'version.reject',
        subject: modelId,
        detail: { version, runId, releaseId: release?.id ?? null } satisfies Prisma.InputJsonObject,
      },
    });
    return { version, releaseId: release?.id ?? null };
  }, PATIENCE);
}

interface EndedRun {
  model_id: string;
  release: 'auto' | 'manual';
  by: string;
}

/** Others may hold the model's row for a moment; a run's work is not thrown away for that. */
const PATIENCE = { maxWait: 10_000, timeout: 30_000 };
const doneProgress = { stage: 'done', step: 1, of: 1, loss: null, secondsLeft: 0 };
