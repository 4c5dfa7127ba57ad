import { Module } from '@nestjs/common';
import { CorrectionsModule } from '../corrections/corrections.module.js';
import { LabelsController } from './labels.controller.js';
import { LabelsRepository } from './labels.repository.js';
import { LabelsService } from './labels.service.js';

@Module({
  imports: [CorrectionsModule],
  controllers: [LabelsController],
  providers: [LabelsService, LabelsRepository],
})
export class LabelsModule {}
