import { Module } from '@nestjs/common';
import { ModelPoliciesController } from './model-policies.controller.js';
import { ModelPolicies } from './model-policies.js';
import { ModelStart } from './model-start.js';
import { ModelsController } from './models.controller.js';
import { ModelsRepository } from './models.repository.js';
import { ModelsService } from './models.service.js';

@Module({
  controllers: [ModelsController, ModelPoliciesController],
  providers: [ModelPolicies, ModelsService, ModelsRepository, ModelStart],
  exports: [ModelsService],
})
export class ModelsModule {}
