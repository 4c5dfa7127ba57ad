import {
  type Classification,
  type ClassificationBatch,
  type ClassifyQuery,
  classifyQuerySchema,
  DEFAULT_MODEL,
} from '@amend/contracts';
import type { Logger } from '@amend/logging';
import type { Settings } from '@amend/settings';
import { Controller, Inject, Param, Query, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import { Caller, type CallerIdentity } from '../auth/caller.js';
import { ApiError } from '../errors/api-error.js';
import { errorAnswer } from '../errors/error-answer.js';
import { errorBody } from '../errors/error-filter.js';
import { logFailure } from '../errors/log-failure.js';
import { Operation } from '../http/operation.js';
import { requestIdOf } from '../http/request-id.js';
import { ZodPipe } from '../http/zod-pipe.js';
import { LOGGER, SETTINGS } from '../platform/tokens.js';
import { Admission, type Hold } from './admission.js';
import { ClassifyService } from './classify.service.js';
import { imageReader, type SentImage } from './read-images.js';

/** Images of one request in work at once, where there is room. */
const AT_ONCE = 4;

@Controller()
export class ClassifyController {
  private readonly readImages: ReturnType<typeof imageReader>;

  constructor(
    @Inject(SETTINGS) settings: Settings,
    @Inject(LOGGER) private readonly logger: Logger,
    private readonly admission: Admission,
    private readonly service: ClassifyService,
  ) {
    this.readImages = imageReader(settings);
  }

  @Operation('classify')
  classify(
    @Query(new ZodPipe(classifyQuerySchema)) query: ClassifyQuery,
    @Caller() caller: CallerIdentity,
    @Req() request: Request,
    @Res({ passthrough: true }) response: Response,
  ): Promise<Classification | ClassificationBatch> {
    return this.classifyWithModel(DEFAULT_MODEL, query, caller, request, response);
  }

  @Operation('classifyWithModel')
  async classifyWithModel(
    @Param('model') model: string,
    @Query(new ZodPipe(classifyQuerySchema)) query: ClassifyQuery,
    @Caller() caller: CallerIdentity,
    @Req() request: Request,
    @Res({ passthrough: true }) response: Response,
  ): Promise<Classification | ClassificationBatch> {
    this.service.checkModel(model);
    const read = (hold: Hold) => this.readImages(request, response, hold);
    return this.admission.run(read, async (images) => {
      const classify = async (image: SentImage) => {
        if (image instanceof ApiError) throw image;
        return this.service.classify(model, image, query, caller.name);
      };
      const [only] = images;
      if (images.length === 1 && only) return classify(only);
      const requestId = requestIdOf(request);
      const settle = (image: SentImage) =>
        classify(image).catch((error: unknown) => {
          const answer = errorAnswer(error);
          logFailure(this.logger, error, answer, requestId);
          return errorBody(answer, requestId);
        });
      return { results: await this.each(images, settle) };
    });
  }

  /** In this request's own place, and in others' as far as they are free. */
  private async each<T, R>(items: readonly T[], work: (item: T) => Promise<R>): Promise<R[]> {
    const results: R[] = [];
    const queue = items.entries();
    const worker = async () => {
      for (const [index, item] of queue) results[index] = await work(item);
    };
    const helpers = Array.from({ length: Math.min(AT_ONCE, items.length) - 1 }, () =>
      this.admission.tryRun(worker),
    );
    await Promise.all([worker(), ...helpers]);
    return results;
  }
}
