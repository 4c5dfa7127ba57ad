import type { Class, Transaction } from '@amend/db';
import type { LabelTransactions } from '../corrections/label-transactions.js';
import { settleLabels } from '../corrections/settle-labels.js';
import { conflict, unprocessable } from '../errors/api-error.js';
import { classAndParts } from './class-parts.js';

/** A merge of a large class writes as many labels. */
const LIMIT_MS = 60_000;

/**
 * Makes a class part of another one: it is retired, and its labels, and those that come later, count for the other one.
 * Merges of a model go one after the other, so that no two make a circle. Harmless when done twice.
 * @throws ApiError 409, 422
 */
export function mergeClass(labels: LabelTransactions, one: Class, into: Class, by: string): Promise<void> {
  return labels.alone(
    one.modelId,
    async (transaction) => {
      const part = await transaction.class.findUniqueOrThrow({ where: { id: one.id } });
      const whole = await transaction.class.findUniqueOrThrow({ where: { id: into.id } });
      if (part.mergedInto === whole.id) return;
      refuse(part, whole);
      await transaction.class.update({
        where: { id: part.id },
        data: { status: 'retired', mergedInto: whole.id },
      });
      const images = await settleClass(transaction, part);
      await transaction.auditEntry.create({
        data: { by, action: 'class.merge', subject: part.id, detail: { into: whole.id, images } },
      });
    },
    { timeout: LIMIT_MS },
  );
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

/** Makes a class that was merged one of its own again. The caller has locked the model's labels. */
export async function takeMergeBack(transaction: Transaction, one: Class): Promise<void> {
  await transaction.class.update({ where: { id: one.id }, data: { mergedInto: null } });
  await settleClass(transaction, one);
}

/** Settles the labels of all images that corrections say the class of, or what is part of it. @returns how many */
async function settleClass(transaction: Transaction, { id, modelId }: Class): Promise<number> {
  const rows = await transaction.$queryRaw<{ sha256: string }[]>`
    select distinct sha256 from corrections
    where model_id = ${modelId}::uuid and undone_at is null
      and class_id = any(${await classAndParts(transaction, id)}::uuid[])`;
  const images = rows.map(({ sha256 }) => sha256);
  await settleLabels(transaction, modelId, images);
  return images.length;
}
