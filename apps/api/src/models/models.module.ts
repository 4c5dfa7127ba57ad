import { Module } from '@nestjs/common';
import { ModelStart } from './model-start.js';
import { ModelsController } from './models.controller.js';
import { ModelsRepository } from './models.repository.js';
import { ModelsService } from './models.service.js';

@Module({
  controllers: [ModelsController],
  providers: [ModelsService, ModelsRepository, ModelStart],
  exports: [ModelsService],
})
export class ModelsModule {}
