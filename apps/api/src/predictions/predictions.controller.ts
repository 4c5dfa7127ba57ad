import {
  type ImageQuery,
  imageQuerySchema,
  type Prediction,
  type PredictionList,
  type PredictionsQuery,
  predictionsQuerySchema,
} from '@amend/contracts';
import { Controller, Param, Query, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import { Caller, type CallerIdentity } from '../auth/caller.js';
import { IdPipe } from '../http/id-pipe.js';
import { Operation } from '../http/operation.js';
import { ZodPipe } from '../http/zod-pipe.js';
import { PredictionsService } from './predictions.service.js';
import { StoredImages } from './stored-images.js';

@Controller()
export class PredictionsController {
  constructor(
    private readonly predictions: PredictionsService,
    private readonly images: StoredImages,
  ) {}

  @Operation('listPredictions')
  list(
    @Param('model') model: string,
    @Query(new ZodPipe(predictionsQuerySchema)) query: PredictionsQuery,
  ): Promise<PredictionList> {
    return this.predictions.list(model, query);
  }

  @Operation('getPrediction')
  get(
    @Param('id', new IdPipe('prediction')) id: string,
    @Caller() caller: CallerIdentity,
  ): Promise<Prediction> {
    return this.predictions.get(id, caller);
  }

  @Operation('getPredictionImage')
  async image(
    @Param('id', new IdPipe('prediction')) id: string,
    @Query(new ZodPipe(imageQuerySchema)) { size }: ImageQuery,
    @Caller() caller: CallerIdentity,
    @Req() request: Request,
    @Res() response: Response,
  ): Promise<void> {
    const image = await this.predictions.image(id, caller);
    await this.images.send(image, size, { request, response });
  }
}
