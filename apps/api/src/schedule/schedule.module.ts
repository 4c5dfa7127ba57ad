import { Module } from '@nestjs/common';
import { ModelsModule } from '../models/models.module.js';
import { TrainingRunsModule } from '../training-runs/training-runs.module.js';
import { ScheduleController } from './schedule.controller.js';
import { ScheduleRepository } from './schedule.repository.js';
import { ScheduleService } from './schedule.service.js';
import { ScheduleMirror } from './schedule-mirror.js';
import { ScheduleTicks } from './schedule-ticks.js';

@Module({
  imports: [ModelsModule, TrainingRunsModule],
  controllers: [ScheduleController],
  providers: [ScheduleService, ScheduleRepository, ScheduleMirror, ScheduleTicks],
})
export class ScheduleModule {}
