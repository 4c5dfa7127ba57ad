import { type ClassesQuery, classNameKey, type UpdateClass } from '@amend/contracts';
import type { Class, Database, Transaction } from '@amend/db';
import { Inject, Injectable } from '@nestjs/common';
import { LabelTransactions } from '../corrections/label-transactions.js';
import { isUniqueViolation } from '../errors/database-error.js';
import { DATABASE } from '../platform/tokens.js';
import { mergeClass, takeMergeBack } from './class-merge.js';
import { splitClass } from './class-split.js';

export interface ClassWithLabels extends Class {
  labels: number;
  /** Of these, labels that are to be looked at again. */
  recheck: number;
}

type StatusFilter = ClassesQuery['status'];

@Injectable()
export class ClassesRepository {
  constructor(
    @Inject(DATABASE) private readonly database: Database,
    private readonly labels: LabelTransactions,
  ) {}

  /** By name. */
  all(modelId: string, status: StatusFilter): Promise<Class[]> {
    return this.database.class.findMany({
      where: { modelId, ...(status !== 'all' && { status }) },
      orderBy: { nameKey: 'asc' },
    });
  }

  /** By name, beyond a name's key. */
  page(modelId: string, status: StatusFilter, after: string | undefined, limit: number): Promise<Class[]> {
    return this.database.class.findMany({
      where: {
        modelId,
        ...(status !== 'all' && { status }),
        ...(after !== undefined && { nameKey: { gt: after } }),
      },
      orderBy: { nameKey: 'asc' },
      take: limit,
    });
  }

  /** Each with how many images it labels. */
  async withLabels(modelId: string, classes: readonly Class[]): Promise<ClassWithLabels[]> {
    const rows = await this.database.$queryRaw<{ id: string; labels: number; recheck: number }[]>`
      select class_id as id, count(*)::int as labels, count(*) filter (where recheck)::int as recheck
      from labels where model_id = ${modelId}::uuid and class_id = any(${classes.map(({ id }) => id)}::uuid[])
      group by class_id`;
    const counts = new Map(rows.map((row) => [row.id, row]));
    return classes.map((row) => {
      const { labels = 0, recheck = 0 } = counts.get(row.id) ?? {};
      return { ...row, labels, recheck };
    });
  }

  find(modelId: string, id: string): Promise<Class | null> {
    return this.database.class.findFirst({ where: { modelId, id } });
  }

  findByName(modelId: string, name: string): Promise<Class | null> {
    return this.database.class.findFirst({ where: { modelId, nameKey: classNameKey(name) } });
  }

  /** @returns null where the name is taken */
  create(modelId: string, name: string, by: string): Promise<Class | null> {
    return unlessTaken(
      this.database.$transaction(async (transaction) => {
        const made = await transaction.class.create({
          data: { modelId, name, nameKey: classNameKey(name) },
        });
        await transaction.auditEntry.create({
          data: { by, action: 'class.create', subject: made.id, detail: { name } },
        });
        return made;
      }),
    );
  }

  /** @returns null where the name is taken */
  update({ id, modelId }: Class, change: UpdateClass, by: string): Promise<Class | null> {
    const work = (transaction: Transaction) => updateIn(transaction, id, change, by);
    return unlessTaken(change.status ? this.labels.alone(modelId, work) : this.database.$transaction(work));
  }

  /** @throws ApiError 409, 422 */
  merge(one: Class, into: Class, by: string): Promise<void> {
    return mergeClass(this.labels, one, into, by);
  }

  split(one: Class, names: readonly string[], by: string): Promise<{ into: Class[]; images: number }> {
    return splitClass(this.labels, one, names, by);
  }
}

async function updateIn(
  transaction: Transaction,
  id: string,
  { name, status }: UpdateClass,
  by: string,
): Promise<Class> {
  const before = await transaction.class.findUniqueOrThrow({ where: { id } });
  if (status === 'active' && before.mergedInto !== null) await takeMergeBack(transaction, before);
  const after = await transaction.class.update({
    where: { id },
    data: {
      ...(name !== undefined && { name, nameKey: classNameKey(name) }),
      ...(status && { status }),
    },
  });
  const detail = {
    before: { name: before.name, status: before.status, mergedInto: before.mergedInto },
    after: { name: after.name, status: after.status },
  };
  await transaction.auditEntry.create({ data: { by, action: 'class.update', subject: id, detail } });
  return after;
}

async function unlessTaken<T>(result: Promise<T>): Promise<T | null> {
  try {
    return await result;
  } catch (error) {
    if (isUniqueViolation(error)) return null;
    throw error;
  }
}
