import { type Correction, type Label, type Transaction, uuid7 } from '@amend/db';
import type { CallerIdentity } from '../auth/caller.js';
import { settleLabels } from './settle-labels.js';

export interface NewCorrection {
  modelId: string;
  sha256: string;
  predictionId: string | null;
  /** null: none of the classes. */
  classId: string | null;
  confirmation: boolean;
  /** Said of a photo of the random slice, handed out as such. */
  audit: boolean;
  by: CallerIdentity;
  idempotencyKey: string | null;
}

/** Locks the label of an image, which is made where there is none yet. @returns the label as it is now */
export async function lockLabel(transaction: Transaction, modelId: string, sha256: string): Promise<Label> {
  await transaction.label.createMany({ data: [{ modelId, sha256 }], skipDuplicates: true });
  await lockLabels(transaction, modelId, [sha256]);
  return transaction.label.findUniqueOrThrow({ where: { modelId_sha256: { modelId, sha256 } } });
}

/**
 * Adds a correction and settles its image's label, in a shared one of `LabelTransactions`. The label's row is locked first, so
 * that of two at once the one that is numbered later also is the later one to whoever settles.
 */
export async function addCorrection(
  transaction: Transaction,
  { by, ...correction }: NewCorrection,
): Promise<Correction> {
  const { modelId, sha256 } = correction;
  await transaction.$executeRaw`
    insert into labels (model_id, sha256) values (${modelId}::uuid, ${sha256})
    on conflict (model_id, sha256) do update set updated_at = now()`;
  const added = await transaction.correction.create({
    data: { id: uuid7(), ...correction, by: by.name, decides: by.role === 'admin' },
  });
  await settleLabels(transaction, modelId, [sha256]);
  return added;
}

/** Marks a correction undone and settles its image's label without it, in such a transaction. Harmless when done twice. */
export async function undoCorrection(
  transaction: Transaction,
  { id, modelId, sha256 }: Pick<Correction, 'id' | 'modelId' | 'sha256'>,
  by: string,
): Promise<{ undone: boolean }> {
  await lockLabels(transaction, modelId, [sha256]);
  const { count } = await transaction.correction.updateMany({
    where: { id, undoneAt: null },
    data: { undoneAt: new Date(), undoneBy: by },
  });
  if (count > 0) await settleLabels(transaction, modelId, [sha256]);
  return { undone: count > 0 };
}

/** Locks the labels of images, as far as there are some, in the order of their hashes: as two at once need it. */
export async function lockLabels(
  transaction: Transaction,
  modelId: string,
  images: readonly string[],
): Promise<void> {
  await transaction.$queryRaw`
    select 1 from labels where model_id = ${modelId}::uuid and sha256 = any(${images}::char(64)[])
    order by sha256 for update`;
}
