import { type ReleasePolicy, releasePolicySchema } from '@amend/contracts';
import type { Database } from '@amend/db';
import { Inject, Injectable } from '@nestjs/common';
import { notFound } from '../common/api-error.js';
import { lockModel } from '../models/lock-model.js';
import { ModelsService } from '../models/models.service.js';
import { DATABASE } from '../platform/tokens.js';

/** How carefully the new versions of a model go live. */
@Injectable()
export class ReleasePolicies {
  constructor(
    private readonly models: ModelsService,
    @Inject(DATABASE) private readonly database: Database,
  ) {}

  async get(modelName: string): Promise<ReleasePolicy> {
    const { releasePolicy } = await this.models.row(modelName);
    return releasePolicySchema.parse(releasePolicy ?? {});
  }

  async put(modelName: string, policy: ReleasePolicy, by: string): Promise<ReleasePolicy> {
    const { id } = await this.models.row(modelName);
    return this.database.$transaction(async (transaction) => {
      if (!(await lockModel(transaction, id))) throw notFound('model', modelName);
      await transaction.model.update({ where: { id }, data: { releasePolicy: policy } });
      await transaction.auditEntry.create({
        data: { by, action: 'release-policy.put', subject: id, detail: { ...policy } },
      });
      return policy;
    });
  }

  /**
   * Ends the time for which versions that were live before are kept warm, where it is over: they come back from their
   * bundles if they are asked for.
   */
  async retireCold(): Promise<void> {
    await this.database.$executeRaw`
      update versions p set state = 'retired'
      from models m join versions live on live.model_id = m.id and live.number = m.live
      where p.model_id = m.id and p.number = m.previous and p.state = 'released' and m.deleted_at is null
        and live.live_since + (m.release_policy->>'keepPreviousSeconds')::float8 * interval '1 second' < now()
        and not exists (select 1 from releases r where r.model_id = m.id and r.stage = 'watch')`;
  }
}
