import type { HealthReport } from '@amend/contracts';
import { Controller } from '@nestjs/common';
import { Operation } from '../http/operation.js';
import { HealthService } from './health.service.js';

@Controller()
export class HealthReportController {
  constructor(private readonly service: HealthService) {}

  @Operation('getHealth')
  report(): Promise<HealthReport> {
    return this.service.report();
  }
}
