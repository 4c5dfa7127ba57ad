import { Injectable } from '@nestjs/common';
import { notFound } from '../errors/api-error.js';
import { ModelsRepository } from './models.repository.js';
import { ModelsService } from './models.service.js';
import { type Policies, type PolicyKind, policyOf } from './policy-of.js';

/** When the gate of a model turns new versions down, and how carefully those that pass go live. */
@Injectable()
export class ModelPolicies {
  constructor(
    private readonly models: ModelsService,
    private readonly repository: ModelsRepository,
  ) {}

  async get<Kind extends PolicyKind>(modelName: string, kind: Kind): Promise<Policies[Kind]> {
    return policyOf(await this.models.row(modelName), kind);
  }

  /** What the changes leave out stays as it is. */
  async change<Kind extends PolicyKind>(
    modelName: string,
    kind: Kind,
    changes: Partial<Policies[Kind]>,
    by: string,
  ): Promise<Policies[Kind]> {
    const { id } = await this.models.row(modelName);
    const policy = await this.repository.changePolicy(id, kind, changes, by);
    if (!policy) throw notFound('model', modelName);
    return policy;
  }
}
