import {
  activeTrainingRunStates,
  type CreateTrainingRun,
  type Progress,
  statesBefore,
  type TrainingRunState,
  trainingRunTransitions,
} from '@amend/contracts';
import type { Database, Transaction } from '@amend/db';
import { Inject, Injectable } from '@nestjs/common';
import { lockModel } from '../models/lock-model.js';
import { pendingCorrections, unseenCorrections } from '../models/pending-corrections.js';
import { DATABASE } from '../platform/tokens.js';
import { type LogLine, type TrainingRunRow, trainingRunParts } from './training-run-answer.js';

export interface NewTrainingRun extends CreateTrainingRun {
  modelId: string;
  trigger: 'manual' | 'schedule';
  by: string;
  /** With fewer corrections to learn there is no run. */
  minimumCorrections: number;
}

/** Why there is no new run, or its id. */
export type Creation =
  | { outcome: 'created'; runId: string; corrections: number }
  | { outcome: 'no_model' }
  | { outcome: 'active'; runId: string; state: TrainingRunState }
  | { outcome: 'too_few'; corrections: number }
  | { outcome: 'too_few_classes'; classes: string[] };

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

  /** Looks whether there is something to learn and nobody learning it, and queues a run, in one transaction. */
  create(run: NewTrainingRun): Promise<Creation> {
    const { modelId, mode, release, worker, trigger, by, minimumCorrections } = run;
    return this.database.$transaction(async (transaction): Promise<Creation> => {
      const model = await lockModel(transaction, modelId);
      if (!model) return { outcome: 'no_model' };
      const active = await transaction.trainingRun.findFirst({
        where: { modelId, state: { in: [...activeTrainingRunStates] } },
      });
      if (active) return { outcome: 'active', runId: active.id, state: active.state };
      const corrections =
        trigger === 'schedule'
          ? await unseenCorrections(transaction, modelId)
          : ((await pendingCorrections(transaction, [modelId])).get(modelId) ?? 0);
      // Where it starts from nothing, each version is made of the labels alone; others can also unlearn the last one.
      if (model.start === 'blank') {
        const classes = await labelledClasses(transaction, modelId);
        if (classes.length < 2) return { outcome: 'too_few_classes', classes };
      } else if (!(await canChange(transaction, modelId))) return { outcome: 'too_few', corrections: 0 };
      // A network can be fine-tuned to what its head has learned already.
      const again = mode === 'full' && trigger === 'manual' && (await hasLabels(transaction, modelId));
      if (corrections < minimumCorrections && !again) return { outcome: 'too_few', corrections };
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
      return { outcome: 'created', runId: id, corrections };
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

/** Names of the classes, retired ones aside, that some image is labelled with. */
async function labelledClasses(transaction: Transaction, modelId: string): Promise<string[]> {
  const rows = await transaction.$queryRaw<{ name: string }[]>`
    select distinct c.name from labels l join classes c on c.id = l.class_id
    where l.model_id = ${modelId}::uuid and l.correction_id is not null and c.status = 'active'`;
  return rows.map(({ name }) => name);
}

/** Whether a run could learn or unlearn something: a retired class is not begun with. */
async function canChange(transaction: Transaction, modelId: string): Promise<boolean> {
  const [row] = await transaction.$queryRaw<{ can: boolean }[]>`
    select v.run_id is not null or exists (
      select from labels l left join classes c on c.id = l.class_id
      where l.model_id = m.id and l.correction_id is not null
        and (l.class_id is null or c.status = 'active' or l.class_id = any(v.class_ids))) as can
    from models m left join versions v on v.model_id = m.id and v.number = m.live
    where m.id = ${modelId}::uuid`;
  return row?.can ?? false;
}

async function hasLabels(transaction: Transaction, modelId: string): Promise<boolean> {
  return (await transaction.label.count({ where: { modelId, correctionId: { not: null } }, take: 1 })) > 0;
}
