import {
  activeTrainingRunStates,
  type CreateTrainingRun,
  type TrainingRun,
  type TrainingRunList,
  type TrainingRunsQuery,
} from '@amend/contracts';
import type { Changes } from '@amend/db';
import type { Logger } from '@amend/logging';
import { Inject, Injectable } from '@nestjs/common';
import type { Response } from 'express';
import { conflict, notFound, unprocessable } from '../errors/api-error.js';
import { sendEvents } from '../http/event-stream.js';
import { precisionOf } from '../models/backbone-precision.js';
import { checkMode } from '../models/check-mode.js';
import { ModelsService } from '../models/models.service.js';
import type { Queues } from '../platform/queues.js';
import { CHANGES, LOGGER, QUEUES, SHUTDOWN } from '../platform/tokens.js';
import { Trainers } from './trainers.js';
import { type TrainingRunRow, trainingRunAnswer } from './training-run-answer.js';
import { type Creation, type NewTrainingRun, TrainingRunsRepository } from './training-runs.repository.js';

@Injectable()
export class TrainingRunsService {
  constructor(
    private readonly runs: TrainingRunsRepository,
    private readonly models: ModelsService,
    private readonly trainers: Trainers,
    @Inject(QUEUES) private readonly queues: Queues,
    @Inject(CHANGES) private readonly changes: Changes,
    @Inject(SHUTDOWN) private readonly shutdown: AbortSignal,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  /** Starts a run that somebody asks for. */
  async create(modelName: string, body: CreateTrainingRun, by: string): Promise<TrainingRun> {
    const model = await this.models.row(modelName);
    checkMode(body.mode, model);
    const creation = await this.start({
      ...body,
      modelId: model.id,
      trigger: 'manual',
      by,
      minimumCorrections: 1,
    });
    if (creation.outcome !== 'created') throw refusal(creation, modelName);
    return this.get(creation.runId);
  }

  /** Creates a run where there is something to learn, and hands it to the trainer. */
  async start(run: NewTrainingRun): Promise<Creation> {
    const creation = await this.runs.create(run);
    if (creation.outcome === 'created') this.enqueue(creation.runId);
    return creation;
  }

  async get(id: string): Promise<TrainingRun> {
    const row = await this.runs.find(id);
    if (!row) throw notFound('training run', id);
    return this.answer(row);
  }

  async list(modelName: string, { limit }: TrainingRunsQuery): Promise<TrainingRunList> {
    const model = await this.models.row(modelName);
    const [rows, pending, waiting, full] = await Promise.all([
      this.runs.latest(model.id, limit),
      this.runs.pending(model.id),
      this.runs.waiting(model.id),
      precisionOf(model.backbone) === 'int8' ? null : this.trainers.fullTraining(model),
    ]);
    const items = await Promise.all(rows.map((row) => this.answer(row)));
    return { items, pendingCorrections: pending, waiting, full };
  }

  private async answer(row: TrainingRunRow): Promise<TrainingRun> {
    return trainingRunAnswer(row, await this.trainers.waitingFor(row));
  }

  async cancel(id: string, by: string): Promise<TrainingRun> {
    const run = await this.get(id);
    if (!(await this.runs.cancel(id, by))) {
      const { state } = await this.get(id);
      throw conflict('training_run_ended', `The training run has ${state}: there is nothing to cancel`, {
        state,
      });
    }
    return this.get(run.id);
  }

  events(id: string, response: Response): Promise<void> {
    return sendEvents(response, {
      changes: this.changes,
      table: 'training_runs',
      id,
      read: () => this.get(id),
      ended: ({ state }) => !activeTrainingRunStates.includes(state),
      shutdown: this.shutdown,
    });
  }

  /** Not waited for: a queue that is away must not hold up the answer, and the trainer looks for queued runs itself. */
  private enqueue(runId: string): void {
    this.queues.training
      .add('run', { runId }, { jobId: runId })
      .catch((error: unknown) =>
        this.logger.warn({ err: error, runId }, 'the run could not be put in the queue'),
      );
  }
}

function refusal(creation: Exclude<Creation, { outcome: 'created' }>, modelName: string): Error {
  switch (creation.outcome) {
    case 'no_model':
      return notFound('model', modelName);
    case 'active':
      return conflict('training_run_active', `A training run of this model is ${creation.state} already`, {
        runId: creation.runId,
        state: creation.state,
      });
    case 'too_few':
      return unprocessable(
        'nothing_to_learn',
        'The live version is what the corrections say already, new classes that are retired aside: correct a prediction or add labelled images first',
      );
    case 'too_few_classes': {
      const so =
        creation.classes.length === 1 ? `only ${JSON.stringify(creation.classes[0])} has some` : 'none has';
      return unprocessable(
        'nothing_to_learn',
        `A model that starts blank needs labelled images of at least two classes, and ${so}`,
      );
    }
  }
}
