import {
  type CreateTrainingRun,
  createTrainingRunSchema,
  type TrainingRun,
  type TrainingRunList,
  type TrainingRunsQuery,
  trainingRunsQuerySchema,
} from '@amend/contracts';
import { Body, Controller, Param, Query, Res } from '@nestjs/common';
import type { Response } from 'express';
import { Caller, type CallerIdentity } from '../auth/caller.js';
import { IdPipe } from '../http/id-pipe.js';
import { Operation } from '../http/operation.js';
import { ZodPipe } from '../http/zod-pipe.js';
import { TrainingRunsService } from './training-runs.service.js';

const runId = new IdPipe('training run');

@Controller()
export class TrainingRunsController {
  constructor(private readonly runs: TrainingRunsService) {}

  @Operation('createTrainingRun')
  create(
    @Param('model') model: string,
    @Body(new ZodPipe(createTrainingRunSchema)) body: CreateTrainingRun,
    @Caller() caller: CallerIdentity,
  ): Promise<TrainingRun> {
    return this.runs.create(model, body, caller.name);
  }

  @Operation('listTrainingRuns')
  list(
    @Param('model') model: string,
    @Query(new ZodPipe(trainingRunsQuerySchema)) query: TrainingRunsQuery,
  ): Promise<TrainingRunList> {
    return this.runs.list(model, query);
  }

  @Operation('getTrainingRun')
  get(@Param('id', runId) id: string): Promise<TrainingRun> {
    return this.runs.get(id);
  }

  @Operation('trainingRunEvents')
  events(@Param('id', runId) id: string, @Res() response: Response): Promise<void> {
    return this.runs.events(id, response);
  }

  @Operation('cancelTrainingRun')
  cancel(@Param('id', runId) id: string, @Caller() caller: CallerIdentity): Promise<TrainingRun> {
    return this.runs.cancel(id, caller.name);
  }
}
