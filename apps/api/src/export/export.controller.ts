import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { constants, createGzip } from 'node:zlib';
import { type ExportQuery, exportQuerySchema } from '@amend/contracts';
import type { ImageStore } from '@amend/images';
import type { Logger } from '@amend/logging';
import { Controller, Inject, Param, Query, Res } from '@nestjs/common';
import type { Response } from 'express';
import { Operation } from '../common/operation.js';
import { type TarMember, writeTar } from '../common/write-tar.js';
import { ZodPipe } from '../common/zod-pipe.js';
import { LiveModels } from '../live/live-models.js';
import { IMAGE_STORE, LOGGER } from '../platform/tokens.js';
import { listFormats, listText } from './example-list.js';
import { ExportRepository } from './export.repository.js';
import { exportedFile } from './exported-example.js';

@Controller()
export class ExportController {
  constructor(
    @Inject(IMAGE_STORE) private readonly store: ImageStore,
    @Inject(LOGGER) private readonly logger: Logger,
    private readonly models: LiveModels,
    private readonly repository: ExportRepository,
  ) {}

  /** Streamed as it is read; an answer that breaks off is cut off, so that nobody takes a half for the whole. */
  @Operation('exportExamples')
  async export(
    @Param('model') modelName: string,
    @Query(new ZodPipe(exportQuerySchema)) query: ExportQuery,
    @Res() response: Response,
  ): Promise<void> {
    const { id } = this.models.get(modelName);
    const archive = query.images || query.format === 'folders';
    const { name, contentType } = listFormats[query.format];
    response.attachment(`${modelName}-${archive ? `${query.format}.tar.gz` : name}`);
    response.type(archive ? 'application/gzip' : contentType); // attachment guesses it by the name
    try {
      if (archive) {
        const gzip = createGzip({ level: constants.Z_BEST_SPEED }); // photos are packed already
        await pipeline(Readable.from(writeTar(this.members(id, query))), gzip, response);
      } else await pipeline(Readable.from(this.list(id, query)), response);
    } catch (error) {
      this.logger.warn({ err: error, model: modelName }, 'an export broke off');
      response.destroy();
    }
  }

  private list(modelId: string, { format }: ExportQuery): AsyncGenerator<string> {
    return listText(this.repository.examples(modelId), listFormats[format], format === 'folders');
  }

  private async *members(modelId: string, query: ExportQuery): AsyncGenerator<TarMember> {
    let list = '';
    for await (const piece of this.list(modelId, query)) list += piece;
    yield { path: listFormats[query.format].name, content: Buffer.from(list) };
    for await (const example of this.repository.examples(modelId)) {
      const content = await this.store.get(example.sha256);
      if (content) yield { path: exportedFile(example, query.format === 'folders'), content };
      else this.logger.warn({ sha256: example.sha256 }, 'an exported image is not in the store');
    }
  }
}
