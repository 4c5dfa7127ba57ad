import { type DriftReport, foundDriftSchema } from '@amend/contracts';
import { Controller, Param } from '@nestjs/common';
import type { z } from 'zod';
import { Operation } from '../http/operation.js';
import { LiveModels } from '../live/live-models.js';
import { DriftRepository } from './drift.repository.js';

/** As surveys store it: without the names, which may change. */
const storedSchema = foundDriftSchema
  .extend({ classes: foundDriftSchema.shape.classes.element.omit({ name: true }).array() })
  .nullable();
type Stored = z.infer<typeof storedSchema>;

@Controller()
export class DriftController {
  constructor(
    private readonly models: LiveModels,
    private readonly repository: DriftRepository,
  ) {}

  @Operation('getDrift')
  async show(@Param('model') modelName: string): Promise<DriftReport> {
    const { id: modelId } = this.models.get(modelName);
    const survey = await this.repository.survey(modelId);
    const drift = storedSchema.parse(survey?.drift ?? null);
    const verifiedDrift = storedSchema.parse(survey?.verifiedDrift ?? null);
    const classIds = [drift, verifiedDrift]
      .flatMap((one) => one?.classes ?? [])
      .map(({ classId }) => classId);
    const names = await this.repository.classes(classIds.filter(Boolean));
    const named = (found: Stored) =>
      found && {
        ...found,
        classes: found.classes.map((one) => ({ ...one, name: names.get(one.classId)?.name ?? '' })),
      };
    return {
      at: survey?.surveyedAt.toISOString() ?? null,
      drift: named(drift),
      verifiedDrift: named(verifiedDrift),
    };
  }
}
