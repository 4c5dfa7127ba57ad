import { Module } from '@nestjs/common';
import { HealthController } from './health.controller.js';
import { HealthChecks } from './health-checks.js';

@Module({ controllers: [HealthController], providers: [HealthChecks] })
export class HealthModule {}
