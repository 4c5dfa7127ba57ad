import {
  type LabelImages,
  type LabelList,
  type Labelled,
  type LabelsQuery,
  labelImagesSchema,
  labelsQuerySchema,
} from '@amend/contracts';
import { Body, Controller, Headers, Param, Query } from '@nestjs/common';
import { Caller, type CallerIdentity } from '../auth/caller.js';
import { checkedKey } from '../corrections/idempotency-key.js';
import { Operation } from '../http/operation.js';
import { ZodPipe } from '../http/zod-pipe.js';
import { LabelsService } from './labels.service.js';

@Controller()
export class LabelsController {
  constructor(private readonly labels: LabelsService) {}

  @Operation('listLabels')
  list(
    @Param('model') model: string,
    @Query(new ZodPipe(labelsQuerySchema)) query: LabelsQuery,
  ): Promise<LabelList> {
    return this.labels.list(model, query);
  }

  @Operation('labelImages')
  label(
    @Param('model') model: string,
    @Body(new ZodPipe(labelImagesSchema)) body: LabelImages,
    @Headers('idempotency-key') idempotencyKey: string | undefined,
    @Caller() caller: CallerIdentity,
  ): Promise<Labelled> {
    return this.labels.label(model, body, { by: caller, idempotencyKey: checkedKey(idempotencyKey) });
  }
}
