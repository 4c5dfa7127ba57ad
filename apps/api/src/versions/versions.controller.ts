import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import type { Readable } from 'node:stream';
import {
  type VersionDetail,
  type VersionList,
  type VersionsQuery,
  versionsQuerySchema,
} from '@amend/contracts';
import { Controller, Header, Param, Query, Res, StreamableFile } from '@nestjs/common';
import type { Response } from 'express';
import { giveUpStalled, STALLED_DOWNLOAD_MS } from '../http/give-up-stalled.js';
import { Operation } from '../http/operation.js';
import { ZodPipe } from '../http/zod-pipe.js';
import { VersionsService } from './versions.service.js';

@Controller()
export class VersionsController {
  constructor(private readonly versions: VersionsService) {}

  @Operation('listVersions')
  list(
    @Param('model') model: string,
    @Query(new ZodPipe(versionsQuerySchema)) query: VersionsQuery,
  ): Promise<VersionList> {
    return this.versions.list(model, query);
  }

  @Operation('getVersion')
  get(@Param('model') model: string, @Param('number') number: string): Promise<VersionDetail> {
    return this.versions.get(model, number);
  }

  @Operation('getVersionOnnx')
  async onnx(
    @Param('model') model: string,
    @Param('number') number: string,
    @Res({ passthrough: true }) response: Response,
  ): Promise<StreamableFile> {
    giveUpStalled(response, STALLED_DOWNLOAD_MS);
    const { file, name } = await this.versions.onnx(model, number);
    const { size } = await stat(file);
    return new StreamableFile(createReadStream(file), {
      type: 'application/octet-stream',
      disposition: `attachment; filename="${name}"`,
      length: size,
    });
  }

  @Operation('getVersionSavedModel')
  async savedModel(
    @Param('model') model: string,
    @Param('number') number: string,
    @Res({ passthrough: true }) response: Response,
  ): Promise<StreamableFile> {
    giveUpStalled(response, STALLED_DOWNLOAD_MS);
    return download(await this.versions.savedModel(model, number));
  }

  @Operation('getVersionTfjs')
  async tfjs(
    @Param('model') model: string,
    @Param('number') number: string,
    @Res({ passthrough: true }) response: Response,
  ): Promise<StreamableFile> {
    giveUpStalled(response, STALLED_DOWNLOAD_MS);
    return download(await this.versions.tfjs(model, number));
  }

  @Operation('getVersionReport')
  @Header('Content-Type', 'text/markdown; charset=utf-8')
  report(@Param('model') model: string, @Param('number') number: string): Promise<string> {
    return this.versions.report(model, number);
  }
}

function download({ archive, name }: { archive: Readable; name: string }): StreamableFile {
  return new StreamableFile(archive, {
    type: 'application/gzip',
    disposition: `attachment; filename="${name}"`,
  });
}
