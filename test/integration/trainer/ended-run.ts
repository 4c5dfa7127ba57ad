import type { Database, TrainingRun } from '@amend/db';
import { until } from '../../support/until.js';

/** What computes all the time takes longer than anything else where others use the cores, too. */
export const RUN_MS = 600_000;

/** A training run, once it has ended. */
export function endedRun(database: Database, id: string): Promise<TrainingRun> {
  return until(() => database.trainingRun.findFirst({ where: { id, finishedAt: { not: null } } }), {
    what: `the end of run ${id}`,
    limitMs: RUN_MS,
  });
}
