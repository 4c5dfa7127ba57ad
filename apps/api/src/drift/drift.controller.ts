import { type DriftReport, driftSchema } from '@amend/contracts';
import { Controller, Param } from '@nestjs/common';
import { Operation } from '../http/operation.js';
import { LiveModels } from '../live/live-models.js';
import { DriftRepository } from './drift.repository.js';

/** As surveys store it: without the names, which may change. */
const storedSchema = driftSchema.shape.drift
  .unwrap()
  .extend({ classes: driftSchema.shape.drift.unwrap().shape.classes.element.omit({ name: true }).array() })
  .nullable();

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
    const at = survey?.surveyedAt.toISOString() ?? null;
    if (!drift) return { at, drift };
    const names = await this.repository.classes(drift.classes.flatMap(({ classId }) => classId || []));
    const classes = drift.classes.map((one) => ({ ...one, name: names.get(one.classId)?.name ?? '' }));
    return { at, drift: { ...drift, classes } };
  }
}
