import {
  activeTrainingRunStates,
  type Progress,
  statesBefore,
  type TrainingRunState,
  trainingRunTransitions,
  type WaitingVersion,
} from '@amend/contracts';
import type { Database } from '@amend/db';
import { Inject, Injectable } from '@nestjs/common';
import { lockModel } from '../models/lock-model.js';
import { pendingCorrections, waitingVersion } from '../models/pending-corrections.js';
import { DATABASE } from '../platform/tokens.js';
import { type AskedRun, findLessons, type TooLittle } from './find-lessons.js';
import { type LogLine, type TrainingRunRow, trainingRunParts } from './training-run-answer.js';

export interface NewTrainingRun extends AskedRun {
  modelId: string;
  by: string;
}

/** Why there is no new run, or its id. */
export type Creation =
  | { outcome: 'created'; runId: string; corrections: number }
  | { outcome: 'no_model' }
  | { outcome: 'active'; runId: string; state: TrainingRunState }
  | TooLittle;

const LINES = 200;
const waiting: Progress = { stage: 'waiting', step: 0, of: 0, loss: null, secondsLeft: null };

@Injectable()
export class TrainingRunsRepository {
  constructor(@Inject(DATABASE) private readonly database: Database) {}

  async find(id: string): Promise<TrainingRunRow | null> {
    const row = await this.database.trainingRun.findUnique({
      where: { id, model: { deletedAt: null } },
      include: trainingRunParts,
    });
    return row && { ...row, log: (await this.lastLines([id])).get(id) ?? [] };
  }

  /** The latest runs of a model, newest first. */
  async latest(modelId: string, limit: number): Promise<TrainingRunRow[]> {
    const rows = await this.database.trainingRun.findMany({
      where: { modelId },
      include: trainingRunParts,
      orderBy: { id: 'desc' },
      take: limit,
    });
    const lines = await this.lastLines(rows.map(({ id }) => id));
    return rows.map((row) => ({ ...row, log: lines.get(row.id) ?? [] }));
  }

  /** Of each run, oldest first. (Prisma reads all lines of all runs, and then takes some of each.) */
  private async lastLines(runIds: string[]): Promise<Map<string, LogLine[]>> {
    const rows = await this.database.$queryRaw<(LogLine & { runId: string })[]>`
      select line.run_id as "runId", line.at, line.message
      from unnest(${runIds}::uuid[]) as run (id) cross join lateral (
        select * from training_run_log where run_id = run.id order by id desc limit ${LINES}) line
      order by line.id`;
    const lines = new Map<string, LogLine[]>(runIds.map((id) => [id, []]));
    for (const { runId, ...line } of rows) lines.get(runId)?.push(line);
    return lines;
  }

  async pending(modelId: string): Promise<number> {
    return (await pendingCorrections(this.database, [modelId])).get(modelId) ?? 0;
  }

  waiting(modelId: string): Promise<WaitingVersion | null> {
    return waitingVersion(this.database, modelId);
  }

  /** Looks whether there is something to learn and nobody learning it, and queues a run, in one transaction. */
  create(run: NewTrainingRun): Promise<Creation> {
    const { modelId, mode, release, worker, trigger, by } = run;
    return this.database.$transaction(async (transaction): Promise<Creation> => {
      const model = await lockModel(transaction, modelId);
      if (!model) return { outcome: 'no_model' };
      const active = await transaction.trainingRun.findFirst({
        where: { modelId, state: { in: [...activeTrainingRunStates] } },
      });
      if (active) return { outcome: 'active', runId: active.id, state: active.state };
      const lessons = await findLessons(transaction, model, run);
      if ('outcome' in lessons) return lessons;
      const { id } = await transaction.trainingRun.create({
        data: {
          modelId,
          mode,
          needs: mode === 'full' && worker === 'gpu' ? 'gpu' : mode,
          release,
          trigger,
          by,
          progress: waiting,
        },
      });
      await transaction.auditEntry.create({
        data: { by, action: 'training-run.create', subject: id, detail: { mode, release, trigger } },
      });
      return { outcome: 'created', runId: id, ...lessons };
    });
  }

  /**
   * A queued run is cancelled at once; one under way is told to stop, and its trainer marks it.
   * @returns false when the run has ended otherwise
   */
  cancel(id: string, by: string): Promise<boolean> {
    return this.database.$transaction(async (transaction) => {
      const queued = await transaction.trainingRun.updateMany({
        where: { id, state: 'queued' },
        data: { state: 'cancelled', cancelRequested: true, finishedAt: new Date() },
      });
      const asked = await transaction.trainingRun.updateMany({
        where: {
          id,
          state: { in: statesBefore(trainingRunTransitions, 'cancelled') },
          cancelRequested: false,
        },
        data: { cancelRequested: true },
      });
      if (queued.count + asked.count > 0)
        await transaction.auditEntry.create({ data: { by, action: 'training-run.cancel', subject: id } });
      const { cancelRequested, state } = await transaction.trainingRun.findUniqueOrThrow({ where: { id } });
      return cancelRequested && state !== 'succeeded' && state !== 'failed';
    });
  }
}
