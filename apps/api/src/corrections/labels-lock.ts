import type { Transaction } from '@amend/db';

/**
 * For what writes single labels, or many whose rows it locks in the order of their images: any number of those at once, but none
 * while somebody has locked the model's labels.
 * To be taken before any row is locked. Until the end of the transaction.
 */
export async function shareLabels(transaction: Transaction, modelId: string): Promise<void> {
  await transaction.$queryRaw`select 1 from pg_advisory_xact_lock_shared(hashtextextended(${key(modelId)}, 0))`;
}

/** For what writes many labels in any order, or changes what they mean: alone. To be taken before any row is locked. */
export async function lockLabels(transaction: Transaction, modelId: string): Promise<void> {
  await transaction.$queryRaw`select 1 from pg_advisory_xact_lock(hashtextextended(${key(modelId)}, 0))`;
}

const key = (modelId: string) => `labels of ${modelId}`;
