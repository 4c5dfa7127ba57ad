import { classNameKey, type UpdateClass } from '@amend/contracts';
import { type Class, type Database, Prisma } from '@amend/db';
import { Inject, Injectable } from '@nestjs/common';
import { DATABASE } from '../platform/tokens.js';

export interface ClassWithLabels extends Class {
  labels: number;
}

@Injectable()
export class ClassesRepository {
  constructor(@Inject(DATABASE) private readonly database: Database) {}

  /** By name, each with how many images it labels. */
  async list(modelId: string, status: 'active' | 'retired' | 'all'): Promise<ClassWithLabels[]> {
    const [classes, counts] = await Promise.all([
      this.database.class.findMany({
        where: { modelId, ...(status !== 'all' && { status }) },
        orderBy: { nameKey: 'asc' },
      }),
      this.database.label.groupBy({
        by: ['classId'],
        where: { modelId, classId: { not: null } },
        _count: true,
      }),
    ]);
    const labels = new Map(counts.map(({ classId, _count }) => [classId, _count]));
    return classes.map((row) => ({ ...row, labels: labels.get(row.id) ?? 0 }));
  }

  find(modelId: string, id: string): Promise<Class | null> {
    return this.database.class.findFirst({ where: { modelId, id } });
  }

  findByName(modelId: string, name: string): Promise<Class | null> {
    return this.database.class.findFirst({ where: { modelId, nameKey: classNameKey(name) } });
  }

  countLabels(modelId: string, classId: string): Promise<number> {
    return this.database.label.count({ where: { modelId, classId } });
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
  update(id: string, change: UpdateClass, by: string): Promise<Class | null> {
    const { name, status } = change;
    return unlessTaken(
      this.database.$transaction(async (transaction) => {
        const before = await transaction.class.findUniqueOrThrow({ where: { id } });
        const after = await transaction.class.update({
          where: { id },
          data: {
            ...(name !== undefined && { name, nameKey: classNameKey(name) }),
            ...(status && { status }),
          },
        });
        const detail = {
          before: { name: before.name, status: before.status },
          after: { name: after.name, status: after.status },
        };
        await transaction.auditEntry.create({ data: { by, action: 'class.update', subject: id, detail } });
        return after;
      }),
    );
  }
}

async function unlessTaken<T>(result: Promise<T>): Promise<T | null> {
  try {
    return await result;
  } catch (error) {
    if (error instanceof Prisma.PrismaClientKnownRequestError && error.code === 'P2002') return null;
    throw error;
  }
}
