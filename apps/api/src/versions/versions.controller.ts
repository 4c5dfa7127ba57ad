import {
  type VersionDetail,
  type VersionList,
  type VersionsQuery,
  versionsQuerySchema,
} from '@amend/contracts';
import { Controller, Header, Param, Query, Res } from '@nestjs/common';
import type { Response } from 'express';
import { giveUpStalled, STALLED_DOWNLOAD_MS } from '../http/give-up-stalled.js';
import { Operation } from '../http/operation.js';
import { sendDownload } from '../http/send-download.js';
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
    @Res() response: Response,
  ): Promise<void> {
    const { folder, file, name } = await this.versions.onnx(model, number);
    giveUpStalled(response, STALLED_DOWNLOAD_MS);
    response.download(file, name, { root: folder });
  }

  @Operation('getVersionSavedModel')
  async savedModel(
    @Param('model') model: string,
    @Param('number') number: string,
    @Res() response: Response,
  ): Promise<void> {
    const { archive, name } = await this.versions.savedModel(model, number);
    await sendDownload(response, archive, { name, type: 'application/gzip' });
  }

  @Operation('getVersionTfjs')
  async tfjs(
    @Param('model') model: string,
    @Param('number') number: string,
    @Res() response: Response,
  ): Promise<void> {
    const { archive, name } = await this.versions.tfjs(model, number);
    await sendDownload(response, archive, { name, type: 'application/gzip' });
  }

  @Operation('getVersionReport')
  @Header('Content-Type', 'text/markdown; charset=utf-8')
  report(@Param('model') model: string, @Param('number') number: string): Promise<string> {
    return this.versions.report(model, number);
  }
}
