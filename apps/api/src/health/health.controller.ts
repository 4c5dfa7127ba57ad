import { Controller, Get, Res } from '@nestjs/common';
import type { Response } from 'express';
import { HealthChecks } from './health-checks.js';

@Controller()
export class HealthController {
  constructor(private readonly checks: HealthChecks) {}

  @Get('healthz')
  alive(): { status: string } {
    return { status: 'ok' };
  }

  @Get('readyz')
  async ready(@Res({ passthrough: true }) response: Response) {
    const parts = await this.checks.run();
    const ready = Object.values(parts).every(({ ok }) => ok);
    response.status(ready ? 200 : 503).setHeader('Cache-Control', 'no-store');
    return { status: ready ? 'ready' : 'not ready', parts };
  }
}
