import { type GatePolicy, gatePolicySchema } from '@amend/contracts';
import type { Database } from '@amend/db';
import { Inject, Injectable } from '@nestjs/common';
import { notFound } from '../common/api-error.js';
import { lockModel } from '../models/lock-model.js';
import { ModelsService } from '../models/models.service.js';
import { DATABASE } from '../platform/tokens.js';

/** When the gate of a model turns new versions down. */
@Injectable()
export class GatePolicies {
  constructor(
    private readonly models: ModelsService,
    @Inject(DATABASE) private readonly database: Database,
  ) {}

  async get(modelName: string): Promise<GatePolicy> {
    const { gatePolicy } = await this.models.row(modelName);
    return gatePolicySchema.parse(gatePolicy ?? {});
  }

  async put(modelName: string, policy: GatePolicy, by: string): Promise<GatePolicy> {
    const { id } = await this.models.row(modelName);
    return this.database.$transaction(async (transaction) => {
      if (!(await lockModel(transaction, id))) throw notFound('model', modelName);
      await transaction.model.update({ where: { id }, data: { gatePolicy: policy } });
      await transaction.auditEntry.create({
        data: { by, action: 'gate-policy.put', subject: id, detail: { ...policy } },
      });
      return policy;
    });
  }
}
