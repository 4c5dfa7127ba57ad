import type { ReviewList, ReviewOrderName, ReviewQuery } from '@amend/contracts';
import { Injectable } from '@nestjs/common';
import { Cursor } from '../http/cursor.js';
import { LiveModels } from '../live/live-models.js';
import { FirstPredictions } from '../predictions/first-predictions.js';
import { predictionView } from '../predictions/prediction-view.js';
import { PredictionsRepository } from '../predictions/predictions.repository.js';
import { FILLING, interleaved, type MixedPosition, mixedSchema, mixedShares } from './mixed-order.js';
import { type Candidate, ReviewRepository } from './review.repository.js';
import type { ReviewScope } from './review-items.js';
import { type ReviewPosition, reviewOrder, type SingleOrder } from './review-order.js';

const mixedPlace = new Cursor('review mixed', mixedSchema);

interface Item extends Candidate {
  order: ReviewOrderName;
}

interface Page {
  items: Item[];
  nextCursor: string | null;
  remaining: number;
}

@Injectable()
export class ReviewService {
  constructor(
    private readonly models: LiveModels,
    private readonly reviews: ReviewRepository,
    private readonly predictions: PredictionsRepository,
    private readonly firstPredictions: FirstPredictions,
  ) {}

  async next(modelName: string, query: ReviewQuery, by: string): Promise<ReviewList> {
    const { id: modelId } = this.models.get(modelName);
    const classIds =
      query.class === undefined ? undefined : await this.reviews.classIds(modelId, query.class);
    await this.reviews.forgetEnded();
    const scope = { modelId, by, classIds };
    const page = await (query.order === 'mixed'
      ? this.mixed(scope, query)
      : this.single(scope, query.order, query));
    const items = await this.shown(modelName, modelId, page.items);
    return { items, nextCursor: page.nextCursor, remaining: page.remaining };
  }

  private async single(
    scope: ReviewScope,
    order: SingleOrder,
    { cursor, limit }: ReviewQuery,
  ): Promise<Page> {
    const place = new Cursor(`review ${order}`, reviewOrder[order].schema);
    const { items, position } = await this.take(scope, order, place.read(cursor), limit);
    return {
      items,
      nextCursor: position && place.write(position),
      remaining: await this.reviews.remaining(scope, reviewOrder[order]),
    };
  }

  private async mixed(scope: ReviewScope, { cursor, limit }: ReviewQuery): Promise<Page> {
    const before = mixedPlace.read(cursor) ?? {};
    const after: MixedPosition = { ...before };
    const lists: Item[][] = [];
    const takeSome = async (order: SingleOrder, count: number) => {
      if (count <= 0 || before[order] === null) return;
      const { items, position } = await this.take(scope, order, before[order] ?? undefined, count);
      after[order] = position;
      lists.push(items);
    };
    for (const [order, count] of mixedShares(limit)) await takeSome(order, count);
    const taken = lists.reduce((sum, { length }) => sum + length, 0);
    await takeSome(FILLING, limit - taken);
    const more = Object.values(after).some((position) => position !== null);
    return {
      items: interleaved(lists),
      nextCursor: more ? mixedPlace.write(after) : null,
      remaining: await this.reviews.remaining(scope, reviewOrder[FILLING]),
    };
  }

  /** @returns what the asker has now, and where to go on, null at the end */
  private async take(
    scope: ReviewScope,
    order: SingleOrder,
    after: ReviewPosition | undefined,
    limit: number,
  ): Promise<{ items: Item[]; position: ReviewPosition | null }> {
    const request = { ...scope, order: reviewOrder[order], after, limit, audit: order === 'audit' };
    const candidates = await this.reviews.lease(request);
    const items = candidates.filter(({ leased }) => leased).map((candidate) => ({ ...candidate, order }));
    const position = candidates.length === limit ? (candidates.at(-1)?.position ?? null) : null;
    // Others took all of them in the same moment, and there are more.
    if (items.length === 0 && position !== null) return this.take(scope, order, after, limit);
    return { items, position };
  }

  private async shown(
    modelName: string,
    modelId: string,
    items: readonly Item[],
  ): Promise<ReviewList['items']> {
    const images = items.map(({ sha256 }) => sha256);
    const made = await this.firstPredictions.make(
      modelName,
      items.filter(({ id }) => id === null).map(({ sha256 }) => sha256),
    );
    const ids = items.flatMap(({ id, sha256 }) => id ?? made.get(sha256) ?? []);
    const [rows, facts] = await Promise.all([
      this.predictions.findAll(ids),
      this.reviews.facts(modelId, images),
    ]);
    const named = [...facts.values()].flatMap(({ label, likely, splitInto }) =>
      [label ?? [], likely ?? [], splitInto].flat(),
    );
    const answered = rows.flatMap(({ classIds }) => classIds);
    const classes = await this.reviews.classes([...answered, ...named]);
    const orderOf = new Map(items.map(({ sha256, order }) => [sha256, order]));
    const nameOf = (id: string | null | undefined) => {
      const found = id ? classes.get(id) : undefined;
      return found ? { classId: found.id, name: found.name } : null;
    };
    return rows.map((row) => {
      const { label, likely, splitInto = [], similar = 1 } = facts.get(row.sha256) ?? {};
      const order = orderOf.get(row.sha256) ?? FILLING;
      const unheard = order === 'audit'; // who audits says what it is without being told what others said
      return {
        ...predictionView(row, classes),
        why: {
          order,
          label: unheard ? null : nameOf(label),
          likely: nameOf(likely),
          splitInto: unheard ? [] : splitInto.flatMap((id) => nameOf(id) ?? []),
          similar,
        },
      };
    });
  }
}
