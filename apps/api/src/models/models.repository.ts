import { activeTrainingRunStates, classNameKey, type TrainingRunState } from '@amend/contracts';
import { type Database, type Model, type Transaction, uuid7 } from '@amend/db';
import { Inject, Injectable } from '@nestjs/common';
import { DATABASE } from '../platform/tokens.js';
import { endReleases } from './end-releases.js';
import type { ImagenetClass } from './imagenet-classes.js';
import { lockModel } from './lock-model.js';
import { pendingCorrections } from './pending-corrections.js';
import { type Policies, type PolicyKind, policyOf } from './policy-of.js';

export interface ModelSummary extends Model {
  classes: number;
  pendingCorrections: number;
}

const policyActions = { gatePolicy: 'gate-policy.put', releasePolicy: 'release-policy.put' } as const;

export type Deletion = 'deleted' | 'unknown' | { runId: string; state: TrainingRunState };

@Injectable()
export class ModelsRepository {
  constructor(@Inject(DATABASE) private readonly database: Database) {}

  /** The row of a model that is not deleted. */
  find(name: string): Promise<Model | null> {
    return this.database.model.findFirst({ where: { name, deletedAt: null } });
  }

  /** All models, or the one of a name, by name. */
  async summaries(name?: string): Promise<ModelSummary[]> {
    const rows = await this.database.model.findMany({
      where: { deletedAt: null, ...(name !== undefined && { name }) },
      include: {
        _count: { select: { classes: { where: { status: 'active' } } } },
      },
      orderBy: { name: 'asc' },
    });
    const pending = await pendingCorrections(
      this.database,
      rows.map(({ id }) => id),
    );
    return rows.map(({ _count, ...model }) => ({
      ...model,
      ..._count,
      pendingCorrections: pending.get(model.id) ?? 0,
    }));
  }

  /**
   * The model with its classes in one transaction, so that a model that starts from ImageNet has all of them or does
   * not exist.
   * @returns null when the name is taken
   */
  async create(
    model: { name: string; backbone: string; start: Model['start'] },
    classes: readonly ImagenetClass[],
    by: string,
  ): Promise<Model | null> {
    return this.database.$transaction(async (transaction) => {
      const [created] = await transaction.model.createManyAndReturn({ data: model, skipDuplicates: true });
      if (!created) return null;
      const { id } = created;
      await insertClasses(transaction, id, classes);
      await transaction.auditEntry.create({
        data: { by, action: 'model.create', subject: id, detail: { ...model } },
      });
      return created;
    });
  }

  /** The models that start from ImageNet and whose first version was not written yet. */
  unfinishedStarts(): Promise<Model[]> {
    return this.database.model.findMany({
      where: { start: 'imagenet', deletedAt: null, versions: { none: {} } },
    });
  }

  /** Of a model's classes those with a synset, by it. */
  async classesBySynset(modelId: string): Promise<Map<string, { id: string; name: string }>> {
    const rows = await this.database.class.findMany({ where: { modelId, synset: { not: null } } });
    return new Map(rows.map(({ synset, id, name }) => [synset as string, { id, name }]));
  }

  /** Makes version 1 and the alias that every request follows, once, whoever else does the same. */
  async startLive(modelId: string, bundle: string, classIds: string[]): Promise<void> {
    await this.database.$transaction(async (transaction) => {
      const model = await lockModel(transaction, modelId);
      if (!model || model.live !== null || model.nextVersion !== 1) return;
      await transaction.version.create({
        data: { modelId, number: 1, state: 'live', liveSince: new Date(), classIds, bundle },
      });
      await transaction.model.update({ where: { id: modelId }, data: { live: 1, nextVersion: 2 } });
    });
  }

  /** @returns the whole policy; null where there is no such model any more */
  changePolicy<Kind extends PolicyKind>(
    id: string,
    kind: Kind,
    changes: Partial<Policies[Kind]>,
    by: string,
  ): Promise<Policies[Kind] | null> {
    return this.database.$transaction(async (transaction) => {
      const model = await lockModel(transaction, id);
      if (!model) return null;
      const policy = { ...policyOf(model, kind), ...changes };
      await transaction.model.update({ where: { id }, data: { [kind]: policy } });
      await transaction.auditEntry.create({
        data: { by, action: policyActions[kind], subject: id, detail: policy },
      });
      return policy;
    });
  }

  /** Marks a model as deleted and frees its name; an unfinished release of it ends. */
  async delete(name: string, by: string): Promise<Deletion> {
    return this.database.$transaction(async (transaction) => {
      const found = await transaction.model.findFirst({ where: { name, deletedAt: null } });
      const model = found && (await lockModel(transaction, found.id));
      if (!model) return 'unknown';
      const run = await transaction.trainingRun.findFirst({
        where: { modelId: model.id, state: { in: [...activeTrainingRunStates] } },
      });
      if (run) return { runId: run.id, state: run.state };
      await endAllReleases(transaction, model.id);
      await transaction.schedule.deleteMany({ where: { modelId: model.id } });
      await transaction.model.update({
        where: { id: model.id },
        data: { deletedAt: new Date(), name: `${model.name}~${model.id}` },
      });
      await transaction.auditEntry.create({
        data: { by, action: 'model.delete', subject: model.id, detail: { name } },
      });
      return 'deleted';
    });
  }
}

/** What has begun to shift can only fail; all else is superseded; none is watched. Whoever works on one finds that it has ended. */
async function endAllReleases(transaction: Transaction, modelId: string): Promise<void> {
  await transaction.release.updateMany({
    where: { modelId, stage: 'watch' },
    data: { stage: null, stageSince: null },
  });
  for (const state of ['superseded', 'failed'] as const)
    await endReleases(transaction, state, { modelId }, 'The model was deleted.');
}

/** By one statement of one parameter: with a parameter for each field, to write it would take longer than to run it. */
async function insertClasses(
  transaction: Transaction,
  modelId: string,
  classes: readonly ImagenetClass[],
): Promise<void> {
  const rows = classes.map((each) => ({ ...each, id: uuid7(), nameKey: classNameKey(each.name) }));
  await transaction.$executeRaw`
    insert into classes (id, model_id, name, name_key, synset)
    select id, ${modelId}::uuid, name, "nameKey", synset
    from json_to_recordset(${JSON.stringify(rows)}::json) as given (id uuid, name text, "nameKey" text, synset text)`;
}
