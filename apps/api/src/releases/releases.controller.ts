import {
  type CreateRelease,
  createReleaseSchema,
  type Release,
  type ReleaseList,
  type Rollback,
  rollbackSchema,
} from '@amend/contracts';
import { Body, Controller, Param, Res } from '@nestjs/common';
import type { Response } from 'express';
import { Caller, type CallerIdentity } from '../auth/caller.js';
import { IdPipe } from '../http/id-pipe.js';
import { Operation } from '../http/operation.js';
import { ZodPipe } from '../http/zod-pipe.js';
import { ReleasesService } from './releases.service.js';

const releaseId = new IdPipe('release');

@Controller()
export class ReleasesController {
  constructor(private readonly releases: ReleasesService) {}

  @Operation('createRelease')
  create(
    @Param('model') model: string,
    @Body(new ZodPipe(createReleaseSchema)) body: CreateRelease,
    @Caller() caller: CallerIdentity,
  ): Promise<Release> {
    return this.releases.create(model, body, caller.name);
  }

  @Operation('listReleases')
  async list(@Param('model') model: string): Promise<ReleaseList> {
    return { items: await this.releases.list(model) };
  }

  @Operation('rollback')
  rollback(
    @Param('model') model: string,
    @Body(new ZodPipe(rollbackSchema)) body: Rollback,
    @Caller() caller: CallerIdentity,
  ): Promise<Release> {
    return this.releases.rollback(model, body, caller.name);
  }

  @Operation('getRelease')
  get(@Param('id', releaseId) id: string): Promise<Release> {
    return this.releases.get(id);
  }

  @Operation('cancelRelease')
  cancel(@Param('id', releaseId) id: string, @Caller() caller: CallerIdentity): Promise<Release> {
    return this.releases.cancel(id, caller.name);
  }

  @Operation('releaseEvents')
  events(@Param('id', releaseId) id: string, @Res() response: Response): Promise<void> {
    return this.releases.events(id, response);
  }
}
