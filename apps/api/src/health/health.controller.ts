import { type HealthReport, healthParts } from '@amend/contracts';
import { Controller, Get, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import { unavailable } from '../errors/api-error.js';
import { errorBody } from '../errors/error-filter.js';
import { Operation } from '../http/operation.js';
import { requestIdOf } from '../http/request-id.js';
import { HealthService } from './health.service.js';
import { HealthChecks } from './health-checks.js';

@Controller()
export class HealthController {
  constructor(
    private readonly checks: HealthChecks,
    private readonly service: HealthService,
  ) {}

  @Get('healthz')
  alive(): { status: string } {
    return { status: 'ok' };
  }

  @Get('readyz')
  async ready(@Req() request: Request, @Res({ passthrough: true }) response: Response) {
    const parts = await this.checks.run();
    response.setHeader('Cache-Control', 'no-store');
    const missing = healthParts.filter((name) => !parts[name].ok);
    if (missing.length === 0) return { status: 'ready', parts };
    const error = unavailable('not_ready', `Not ready: ${missing.join(', ')}`);
    response.status(error.status).setHeader('Retry-After', error.retryAfterSeconds ?? 1);
    return { status: 'not ready', parts, ...errorBody(error, requestIdOf(request)) };
  }

  @Operation('getHealth')
  report(): Promise<HealthReport> {
    return this.service.report();
  }
}
