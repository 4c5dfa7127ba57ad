import { Module } from '@nestjs/common';
import { ModelsModule } from '../models/models.module.js';
import { Trainers } from './trainers.js';
import { TrainingRunsController } from './training-runs.controller.js';
import { TrainingRunsRepository } from './training-runs.repository.js';
import { TrainingRunsService } from './training-runs.service.js';

@Module({
  imports: [ModelsModule],
  controllers: [TrainingRunsController],
  providers: [TrainingRunsService, TrainingRunsRepository, Trainers],
  exports: [TrainingRunsService, Trainers],
})
export class TrainingRunsModule {}
