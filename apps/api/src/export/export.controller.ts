import path from 'node:path';
import { Readable } from 'node:stream';
import { type ExportQuery, exportQuerySchema } from '@amend/contracts';
import type { ImageStore } from '@amend/images';
import type { Logger } from '@amend/logging';
import { Controller, Inject, Param, Query, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import { type TarMember, wholeMember, writeTarGz } from '../archives/write-tar.js';
import { checkCaller } from '../auth/check-caller.js';
import { Operation } from '../http/operation.js';
import { sendDownload } from '../http/send-download.js';
import { ZodPipe } from '../http/zod-pipe.js';
import { LiveModels } from '../live/live-models.js';
import { RequestFolders } from '../platform/request-folders.js';
import { IMAGE_STORE, LOGGER } from '../platform/tokens.js';
import { type ListFormat, listFormats, listText } from './example-list.js';
import { ExportRepository } from './export.repository.js';
import { type ExportedExample, exportedFile } from './exported-example.js';
import { keepExamples } from './kept-examples.js';

@Controller()
export class ExportController {
  constructor(
    @Inject(IMAGE_STORE) private readonly store: ImageStore,
    @Inject(LOGGER) private readonly logger: Logger,
    private readonly models: LiveModels,
    private readonly repository: ExportRepository,
    private readonly folders: RequestFolders,
  ) {}

  @Operation('exportExamples')
  async export(
    @Param('model') modelName: string,
    @Query(new ZodPipe(exportQuerySchema)) query: ExportQuery,
    @Req() request: Request,
    @Res() response: Response,
  ): Promise<void> {
    const { id } = this.models.get(modelName);
    const examples = this.repository.examples(id);
    const inFolders = query.format === 'folders';
    const format = listFormats[query.format];
    if (!query.images && !inFolders) {
      const list = Readable.from(listText(examples, format, inFolders));
      const name = `${modelName}-${format.name}`;
      return sendDownload(response, list, { name, type: format.contentType });
    }
    await this.folders.use(async (folder) => {
      const kept = await keepExamples(examples, path.join(folder, 'examples'));
      const archive = writeTarGz(this.members(() => whileAllowed(kept(), request), format, inFolders));
      const name = `${modelName}-${query.format}.tar.gz`;
      await sendDownload(response, archive, { name, type: 'application/gzip' });
    });
  }

  private async *members(
    examples: () => AsyncGenerator<ExportedExample>,
    format: ListFormat,
    inFolders: boolean,
  ): AsyncGenerator<TarMember> {
    // A tar says how long something is before what it is.
    let bytes = 0;
    for await (const piece of listText(examples(), format, inFolders)) bytes += Buffer.byteLength(piece);
    yield { path: format.name, bytes, content: listText(examples(), format, inFolders) };
    for await (const example of examples()) {
      const content = await this.store.get(example.sha256);
      if (content) yield wholeMember(exportedFile(example, inFolders), content);
      else this.logger.warn({ sha256: example.sha256 }, 'an exported image is not in the store');
    }
  }
}

/** Photos go out for as long as it takes to read them, and no longer than the key holds. */
async function* whileAllowed(
  examples: AsyncIterable<ExportedExample>,
  request: Request,
): AsyncGenerator<ExportedExample> {
  for await (const example of examples) {
    await checkCaller(request);
    yield example;
  }
}
