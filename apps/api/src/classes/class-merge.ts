import { type Class, type Database, Prisma, type Transaction } from '@amend/db';
import { conflict, unprocessable } from '../common/api-error.js';

/**
 * Makes a class part of another one: it is retired, and its labels, and those that come later, count for the other one.
 * Both rows are locked, so that of two merges at once none makes a circle. Harmless when done twice.
 * @throws ApiError 409, 422
 */
export function mergeClass(database: Database, one: Class, into: Class, by: string): Promise<void> {
  return database.$transaction(async (transaction) => {
    const ids = [one.id, into.id];
    await transaction.$queryRaw`
      select from classes where id = any(${ids}::uuid[]) order by id for no key update`;
    const [part, whole] = await Promise.all([
      transaction.class.findUniqueOrThrow({ where: { id: one.id } }),
      transaction.class.findUniqueOrThrow({ where: { id: into.id } }),
    ]);
    if (part.mergedInto === whole.id) return;
    refuse(part, whole);
    await transaction.class.update({
      where: { id: part.id },
      data: { status: 'retired', mergedInto: whole.id },
    });
    const images = await transaction.$executeRaw`
      update labels set class_id = ${whole.id}::uuid, updated_at = now()
      where model_id = ${whole.modelId}::uuid and class_id = ${part.id}::uuid`;
    await transaction.auditEntry.create({
      data: { by, action: 'class.merge', subject: part.id, detail: { into: whole.id, images } },
    });
  });
}

function refuse(part: Class, whole: Class): void {
  if (part.id === whole.id)
    throw unprocessable('same_class', 'A class cannot be merged into itself; name another one');
  if (whole.status === 'retired')
    throw conflict('class_retired', `The class “${whole.name}” is retired; bring it back first`, {
      classId: whole.id,
    });
  if (part.mergedInto !== null)
    throw conflict('class_merged', `The class “${part.name}” is part of another one; bring it back first`, {
      classId: part.mergedInto,
    });
}

/** Gives a class that was merged, and is no more, the labels again that name it, or name what is part of it. */
export async function takeLabelsBack(transaction: Transaction, { id, modelId }: Class): Promise<void> {
  await transaction.$executeRaw(Prisma.sql`
    with recursive part as (
      select ${id}::uuid as id
      union all
      select classes.id from part join classes on classes.merged_into = part.id
    )
    update labels set class_id = corrections.class_id, updated_at = now()
    from corrections
    where labels.model_id = ${modelId}::uuid and corrections.id = labels.correction_id
      and corrections.class_id in (select id from part)`);
}
