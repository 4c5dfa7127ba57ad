import { type Correction, type CreateCorrection, createCorrectionSchema } from '@amend/contracts';
import { Body, Controller, Headers, Param } from '@nestjs/common';
import { Caller, type CallerIdentity } from '../auth/caller.js';
import { IdPipe } from '../http/id-pipe.js';
import { Operation } from '../http/operation.js';
import { ZodPipe } from '../http/zod-pipe.js';
import { countCorrection, countUndo } from '../metrics/correction-metrics.js';
import { correctionView } from './correction-view.js';
import { CorrectionsRepository, type ShownCorrection } from './corrections.repository.js';
import { checkedKey } from './idempotency-key.js';

@Controller()
export class CorrectionsController {
  constructor(private readonly corrections: CorrectionsRepository) {}

  @Operation('createCorrection')
  async create(
    @Param('id', new IdPipe('prediction')) predictionId: string,
    @Body(new ZodPipe(createCorrectionSchema)) says: CreateCorrection,
    @Headers('idempotency-key') idempotencyKey: string | undefined,
    @Caller() caller: CallerIdentity,
  ): Promise<Correction> {
    const request = { predictionId, says, by: caller, idempotencyKey: checkedKey(idempotencyKey) };
    const correction = await this.corrections.create(request);
    if (correction.changed) countCorrection(correction.row);
    return view(correction);
  }

  @Operation('undoCorrection')
  async undo(
    @Param('id', new IdPipe('correction')) id: string,
    @Caller() caller: CallerIdentity,
  ): Promise<Correction> {
    const correction = await this.corrections.undo(id, caller);
    if (correction.changed) countUndo();
    return view(correction);
  }
}

function view({ row, current }: ShownCorrection): Correction {
  return correctionView(row, current);
}
