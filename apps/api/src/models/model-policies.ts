import { type GatePolicy, gatePolicySchema, type ReleasePolicy, releasePolicySchema } from '@amend/contracts';
import type { Database } from '@amend/db';
import { Inject, Injectable } from '@nestjs/common';
import { notFound } from '../errors/api-error.js';
import { DATABASE } from '../platform/tokens.js';
import { lockModel } from './lock-model.js';
import { ModelsService } from './models.service.js';

const actions = { gatePolicy: 'gate-policy.put', releasePolicy: 'release-policy.put' } as const;

/** When the gate of a model turns new versions down, and how carefully those that pass go live. */
@Injectable()
export class ModelPolicies {
  constructor(
    private readonly models: ModelsService,
    @Inject(DATABASE) private readonly database: Database,
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
    kind: keyof typeof actions,
    policy: Policy,
    by: string,
  ): Promise<Policy> {
    const { id } = await this.models.row(modelName);
    return this.database.$transaction(async (transaction) => {
      if (!(await lockModel(transaction, id))) throw notFound('model', modelName);
      await transaction.model.update({ where: { id }, data: { [kind]: policy } });
      await transaction.auditEntry.create({
        data: { by, action: actions[kind], subject: id, detail: { ...policy } },
      });
      return policy;
    });
  }
}
