import { type ReviewList, type ReviewQuery, reviewQuerySchema } from '@amend/contracts';
import { Controller, Param, Query } from '@nestjs/common';
import { Caller, type CallerIdentity } from '../auth/caller.js';
import { Operation } from '../http/operation.js';
import { ZodPipe } from '../http/zod-pipe.js';
import { ReviewService } from './review.service.js';

@Controller()
export class ReviewController {
  constructor(private readonly service: ReviewService) {}

  @Operation('review')
  review(
    @Param('model') model: string,
    @Query(new ZodPipe(reviewQuerySchema)) query: ReviewQuery,
    @Caller() caller: CallerIdentity,
  ): Promise<ReviewList> {
    return this.service.next(model, query, caller.name);
  }
}
