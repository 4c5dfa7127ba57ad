import type { Prediction, PredictionList, PredictionsQuery } from '@amend/contracts';
import type { Image } from '@amend/db';
import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import type { CallerIdentity } from '../auth/caller.js';
import { notFound } from '../errors/api-error.js';
import { Cursor } from '../http/cursor.js';
import { LiveModels } from '../live/live-models.js';
import { fixOf } from './fix.js';
import { LiveAnswers } from './live-answers.js';
import { fullPredictionView } from './prediction-view.js';
import { type PredictionsAsOf, PredictionsRepository } from './predictions.repository.js';

const byId = new Cursor('predictions', z.uuid());

@Injectable()
export class PredictionsService {
  constructor(
    private readonly models: LiveModels,
    private readonly repository: PredictionsRepository,
    private readonly liveAnswers: LiveAnswers,
  ) {}

  /** @throws ApiError 404, also for another caller's where the role reaches one's own only */
  async image(id: string, caller: CallerIdentity): Promise<Image> {
    return visible(await this.repository.image(id), id, caller).image;
  }

  async get(id: string, caller: CallerIdentity): Promise<Prediction> {
    const asOf = await this.repository.asOf(id);
    const row = visible(asOf.rows[0], id, caller);
    const [view] = views(asOf);
    if (!view) throw notFound('prediction', id);
    const { state, version } = view.fix;
    if (state !== 'live' || version === undefined) return view;
    const { live, classesById } = this.models.get(row.model.name);
    const model = { id: row.modelId, name: row.model.name, live };
    const says = await this.liveAnswers.best(model, version, row.sha256);
    if (!says) return view;
    // The name as it is now: the answer may be remembered from before a rename.
    const name = classesById.get(says.classId)?.name ?? says.name;
    return { ...view, fix: { ...view.fix, says: { ...says, name } } };
  }

  async list(modelName: string, query: PredictionsQuery): Promise<PredictionList> {
    const { id: modelId } = this.models.get(modelName);
    const before = byId.read(query.cursor);
    const { limit, corrected } = query;
    const { rows, ...facts } = await this.repository.page(modelId, { before, limit: limit + 1, corrected });
    const { items, nextCursor } = byId.page(rows, limit, ({ id }) => id);
    return { items: views({ rows: items, ...facts }), nextCursor };
  }
}

function visible<Row extends { by: string }>(
  row: Row | null | undefined,
  id: string,
  { role, name }: CallerIdentity,
): Row {
  if (!row || (role === 'predict' && row.by !== name)) throw notFound('prediction', id);
  return row;
}

function views({ rows, classes, facts }: PredictionsAsOf): Prediction[] {
  return rows.flatMap((row) => {
    const known = facts.get(row.id);
    return known ? [fullPredictionView(row, classes, known.label, fixOf(known))] : [];
  });
}
