import { type CreateModel, createModelSchema, type Model, type ModelList } from '@amend/contracts';
import { Body, Controller, Param } from '@nestjs/common';
import { Caller, type CallerIdentity } from '../auth/caller.js';
import { Operation } from '../http/operation.js';
import { ZodPipe } from '../http/zod-pipe.js';
import { ModelsService } from './models.service.js';

@Controller()
export class ModelsController {
  constructor(private readonly models: ModelsService) {}

  @Operation('listModels')
  async list(): Promise<ModelList> {
    return { items: await this.models.list() };
  }

  @Operation('createModel')
  create(
    @Body(new ZodPipe(createModelSchema)) body: CreateModel,
    @Caller() caller: CallerIdentity,
  ): Promise<Model> {
    return this.models.create(body, caller.name);
  }

  @Operation('getModel')
  get(@Param('model') model: string): Promise<Model> {
    return this.models.get(model);
  }

  @Operation('deleteModel')
  delete(@Param('model') model: string, @Caller() caller: CallerIdentity): Promise<void> {
    return this.models.delete(model, caller.name);
  }
}
