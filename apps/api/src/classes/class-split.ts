import type { Class } from '@amend/db';
import type { LabelTransactions } from '../corrections/label-transactions.js';
import { useClass } from './class-lookup.js';

/**
 * Sends the images of a class back to review, to be told apart: each label stands until somebody has looked again.
 * @param names classes to tell them apart by, made where there are none
 * @returns those classes, and how many images it is about
 */
export function splitClass(
  labels: LabelTransactions,
  { id, modelId }: Class,
  names: readonly string[],
  by: string,
): Promise<{ into: Class[]; images: number }> {
  return labels.alone(modelId, async (transaction) => {
    const into: Class[] = [];
    for (const name of names) into.push(await useClass(transaction, modelId, name, by));
    const images = await transaction.$executeRaw`
      update labels set recheck = true
      where model_id = ${modelId}::uuid and class_id = ${id}::uuid and correction_id is not null`;
    const detail = { into: into.map((one) => one.id), images };
    await transaction.auditEntry.create({ data: { by, action: 'class.split', subject: id, detail } });
    return { into, images };
  });
}
