import { Module } from '@nestjs/common';
import { ModelPolicies } from './model-policies.js';
import { ModelStart } from './model-start.js';
import { ModelsController } from './models.controller.js';
import { ModelsRepository } from './models.repository.js';
import { ModelsService } from './models.service.js';

@Module({
  controllers: [ModelsController],
  providers: [ModelPolicies, ModelsService, ModelsRepository, ModelStart],
  exports: [ModelPolicies, ModelsService],
})
export class ModelsModule {}
