import {
  type BulkUndoList,
  type UndoCorrections,
  type UndoneCorrections,
  undoCorrectionsSchema,
} from '@amend/contracts';
import { Body, Controller, Param } from '@nestjs/common';
import { Caller, type CallerIdentity } from '../auth/caller.js';
import { notFound } from '../errors/api-error.js';
import { IdPipe } from '../http/id-pipe.js';
import { Operation } from '../http/operation.js';
import { ZodPipe } from '../http/zod-pipe.js';
import { LiveModels } from '../live/live-models.js';
import { UndoRepository } from './undo.repository.js';

@Controller()
export class UndoController {
  constructor(
    private readonly models: LiveModels,
    private readonly undos: UndoRepository,
  ) {}

  @Operation('undoCorrections')
  async undo(
    @Param('model') modelName: string,
    @Body(new ZodPipe(undoCorrectionsSchema)) body: UndoCorrections,
    @Caller() caller: CallerIdentity,
  ): Promise<UndoneCorrections> {
    const { id: modelId } = this.models.get(modelName);
    const { by = null, from = null, to = null, preview } = body;
    const choice = { by, from, to };
    if (preview) return { id: null, ...(await this.undos.preview(modelId, choice)) };
    return this.undos.undo(modelId, choice, caller.name);
  }

  @Operation('listUndos')
  async list(@Param('model') modelName: string): Promise<BulkUndoList> {
    const { id: modelId } = this.models.get(modelName);
    const [items, people] = await Promise.all([this.undos.list(modelId), this.undos.people(modelId)]);
    return { items, people };
  }

  @Operation('takeBackUndo')
  async takeBack(
    @Param('model') modelName: string,
    @Param('id', new IdPipe('undo')) id: string,
    @Caller() caller: CallerIdentity,
  ): Promise<UndoneCorrections> {
    const { id: modelId } = this.models.get(modelName);
    const count = await this.undos.takeBack(modelId, id, caller.name);
    if (!count) throw notFound('undo', id);
    return { id, ...count };
  }
}
