import { Controller, Get, Res } from '@nestjs/common';
import type { Response } from 'express';
import { metrics } from './registry.js';

@Controller()
export class MetricsController {
  @Get('metrics')
  async show(@Res() response: Response): Promise<void> {
    response.type(metrics.contentType).send(await metrics.metrics());
  }
}
