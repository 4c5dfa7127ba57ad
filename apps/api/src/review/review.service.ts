import type { ReviewList, ReviewQuery } from '@amend/contracts';
import type { Database } from '@amend/db';
import { Inject, Injectable } from '@nestjs/common';
import { findClass } from '../classes/class-lookup.js';
import { readCursor, writeCursor } from '../common/cursor.js';
import { LiveModels } from '../live/live-models.js';
import { DATABASE } from '../platform/tokens.js';
import { predictionView } from '../predictions/prediction-view.js';
import { PredictionsRepository } from '../predictions/predictions.repository.js';
import { ReviewRepository } from './review.repository.js';
import { reviewOrder } from './review-order.js';

@Injectable()
export class ReviewService {
  constructor(
    @Inject(DATABASE) private readonly database: Database,
    private readonly models: LiveModels,
    private readonly reviews: ReviewRepository,
    private readonly predictions: PredictionsRepository,
  ) {}

  async next(modelName: string, query: ReviewQuery, by: string): Promise<ReviewList> {
    const { id: modelId } = this.models.get(modelName);
    const order = reviewOrder[query.order];
    const after = query.cursor === undefined ? undefined : readCursor(query.cursor, order.schema);
    const classId =
      query.class === undefined ? undefined : (await findClass(this.database, modelId, query.class)).id;
    await this.reviews.forgetEnded();
    const request = { modelId, by, order, after, classId, limit: query.limit };
    const candidates = await this.reviews.lease(request);
    const ids = candidates.filter(({ leased }) => leased).map(({ id }) => id);
    const rows = await this.predictions.findAll(ids);
    const [classes, remaining] = await Promise.all([
      this.predictions.currentClasses(rows),
      this.reviews.remaining(request),
    ]);
    const last = candidates.at(-1);
    return {
      items: rows.map((row) => predictionView(row, classes)),
      nextCursor: candidates.length === query.limit && last ? writeCursor(last.position) : null,
      remaining,
    };
  }
}
