import { Controller, Get, Res } from '@nestjs/common';
import type { Response } from 'express';
import { SharedRuns } from '../async/shared-runs.js';
import { metrics } from './registry.js';

@Controller()
export class MetricsController {
  /** Some of it is counted in the database, and anybody may ask. */
  private readonly pages = new SharedRuns(() => metrics.metrics());

  @Get('metrics')
  async show(@Res() response: Response): Promise<void> {
    response.type(metrics.contentType).send(await this.pages.ask());
  }
}
