import type { LabelImages, LabelList, Labelled, LabelsQuery } from '@amend/contracts';
import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { correctionView } from '../corrections/correction-view.js';
import { Cursor } from '../http/cursor.js';
import { LiveModels } from '../live/live-models.js';
import { countCorrection } from '../metrics/correction-metrics.js';
import { labelView } from './label-view.js';
import { type Labeller, LabelsRepository } from './labels.repository.js';

const byCorrection = new Cursor('labels', z.uuid());

/** What images are labelled with, and labels for many of them at once. */
@Injectable()
export class LabelsService {
  constructor(
    private readonly models: LiveModels,
    private readonly repository: LabelsRepository,
  ) {}

  /** @throws ApiError 404, 422 */
  async list(modelName: string, { class: ofClass, cursor, limit }: LabelsQuery): Promise<LabelList> {
    const { id: modelId } = this.models.get(modelName);
    const after = byCorrection.read(cursor);
    const rows = await this.repository.page(modelId, { ofClass, after, limit: limit + 1 });
    const { items, nextCursor } = byCorrection.page(rows, limit, ({ correctionId }) => correctionId);
    return { items: items.map(labelView), nextCursor };
  }

  /** @throws ApiError 404, 422 */
  async label(modelName: string, { images, ...says }: LabelImages, labeller: Labeller): Promise<Labelled> {
    const { id: modelId } = this.models.get(modelName);
    const { made, repeated, unchanged, standing, current } = await this.repository.label({
      modelId,
      images,
      says,
      ...labeller,
    });
    for (const row of made) countCorrection(row);
    const corrections = [...made, ...repeated].map((row) => correctionView(row, current));
    return { corrections, unchanged, standing };
  }
}
