import { progressSchema, type TrainingRun, trainingMetricsSchema, verdictSchema } from '@amend/contracts';
import { Prisma } from '@amend/db';

export const trainingRunParts = {
  model: { select: { name: true } },
  version: { select: { number: true } },
  releaseRow: { select: { id: true } },
} as const satisfies Prisma.TrainingRunInclude;

export interface LogLine {
  at: Date;
  message: string;
}

export type TrainingRunRow = Prisma.TrainingRunGetPayload<{ include: typeof trainingRunParts }> & {
  /** Its last lines. */
  log: LogLine[];
};

/** A row of training_runs, with what belongs to it, as the REST API shows it. */
export function trainingRunAnswer(row: TrainingRunRow, waitingFor: string | null): TrainingRun {
  const { id, mode, release, trigger, by, state, error } = row;
  return {
    id,
    mode,
    release,
    trigger,
    by,
    state,
    error,
    waitingFor,
    model: row.model.name,
    version: row.version?.number ?? null,
    releaseId: row.releaseRow?.id ?? null,
    progress: progressSchema.parse(row.progress),
    metrics: row.metrics === null ? null : trainingMetricsSchema.parse(row.metrics),
    verdict: row.verdict === null ? null : verdictSchema.parse(row.verdict),
    log: row.log.map(({ at, message }) => ({ at: at.toISOString(), message })),
    createdAt: row.createdAt.toISOString(),
    startedAt: row.startedAt?.toISOString() ?? null,
    finishedAt: row.finishedAt?.toISOString() ?? null,
  };
}
