import { type ImageQuery, imageQuerySchema } from '@amend/contracts';
import { Controller, Param, Query, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import { notFound } from '../errors/api-error.js';
import { Operation } from '../http/operation.js';
import { ZodPipe } from '../http/zod-pipe.js';
import { PredictionsRepository } from './predictions.repository.js';
import { StoredImages } from './stored-images.js';

/** Images by their hash, whichever predictions or examples they belong to. */
@Controller()
export class ImagesController {
  constructor(
    private readonly repository: PredictionsRepository,
    private readonly images: StoredImages,
  ) {}

  @Operation('getImage')
  async get(
    @Param('sha256') sha256: string,
    @Query(new ZodPipe(imageQuerySchema)) { size }: ImageQuery,
    @Req() request: Request,
    @Res() response: Response,
  ): Promise<void> {
    const image = await this.repository.storedImage(sha256);
    if (!image) throw notFound('image', sha256);
    await this.images.send(image, size, { request, response });
  }
}
