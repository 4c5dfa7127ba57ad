import { Module } from '@nestjs/common';
import { ModelPoliciesController } from './model-policies.controller.js';
import { ModelStart } from './model-start.js';
import { ModelsController } from './models.controller.js';
import { ModelsRepository } from './models.repository.js';
import { ModelsService } from './models.service.js';

@Module({
  controllers: [ModelsController, ModelPoliciesController],
  providers: [ModelsService, ModelsRepository, ModelStart],
  exports: [ModelsService],
})
export class ModelsModule {}
