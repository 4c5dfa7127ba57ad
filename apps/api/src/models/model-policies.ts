import { type GatePolicy, gatePolicySchema, type ReleasePolicy, releasePolicySchema } from '@amend/contracts';
import { Injectable } from '@nestjs/common';
import { notFound } from '../errors/api-error.js';
import { ModelsRepository, type PolicyKind } from './models.repository.js';
import { ModelsService } from './models.service.js';

/** When the gate of a model turns new versions down, and how carefully those that pass go live. */
@Injectable()
export class ModelPolicies {
  constructor(
    private readonly models: ModelsService,
    private readonly repository: ModelsRepository,
  ) {}

  async gate(modelName: string): Promise<GatePolicy> {
    const { gatePolicy } = await this.models.row(modelName);
    return gatePolicySchema.parse(gatePolicy ?? {});
  }

  async release(modelName: string): Promise<ReleasePolicy> {
    const { releasePolicy } = await this.models.row(modelName);
    return releasePolicySchema.parse(releasePolicy ?? {});
  }

  async put<Policy extends GatePolicy | ReleasePolicy>(
    modelName: string,
    kind: PolicyKind,
    policy: Policy,
    by: string,
  ): Promise<Policy> {
    const { id } = await this.models.row(modelName);
    if (!(await this.repository.putPolicy(id, kind, policy, by))) throw notFound('model', modelName);
    return policy;
  }
}
