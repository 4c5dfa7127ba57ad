import type { Model, Transaction } from '@amend/db';

/**
 * Locks a model's row until the transaction ends: what changes its runs, releases or alias does so one after the other.
 * @returns null when there is none, or it is deleted
 */
export async function lockModel(transaction: Transaction, id: string): Promise<Model | null> {
  // Not `for update`: rows that refer to the model, such as predictions, must not wait.
  await transaction.$queryRaw`select 1 from models where id = ${id}::uuid for no key update`;
  return transaction.model.findFirst({ where: { id, deletedAt: null } });
}
