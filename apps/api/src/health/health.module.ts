import { Module } from '@nestjs/common';
import { TrainingRunsModule } from '../training-runs/training-runs.module.js';
import { HealthController } from './health.controller.js';
import { HealthRepository } from './health.repository.js';
import { HealthService } from './health.service.js';
import { HealthChecks } from './health-checks.js';
import { LiveServers } from './live-servers.js';

@Module({
  imports: [TrainingRunsModule],
  controllers: [HealthController],
  providers: [HealthChecks, HealthService, HealthRepository, LiveServers],
})
export class HealthModule {}
