import { type Correction, type Transaction, uuid7 } from '@amend/db';

export interface NewCorrection {
  modelId: string;
  sha256: string;
  predictionId: string | null;
  /** null: none of the classes. */
  classId: string | null;
  confirmation: boolean;
  by: string;
  idempotencyKey: string | null;
}

/**
 * Adds a correction and makes it the one that stands for its image. The image's label row is locked first, so that of
 * two at once the one that is numbered later also is the one that stands.
 */
export async function addCorrection(
  transaction: Transaction,
  correction: NewCorrection,
): Promise<Correction> {
  const { modelId, sha256, classId } = correction;
  const id = uuid7();
  await transaction.$executeRaw`
    insert into labels (model_id, sha256, class_id, correction_id)
    values (${modelId}::uuid, ${sha256}, ${classId}::uuid, ${id}::uuid)
    on conflict (model_id, sha256) do update
    set class_id = excluded.class_id, correction_id = excluded.correction_id, updated_at = now()`;
  return transaction.correction.create({ data: { id, ...correction } });
}

/** Marks a correction undone; the latest of the others that stand, if any, takes its place. Harmless when done twice. */
export async function undoCorrection(
  transaction: Transaction,
  { id, modelId, sha256 }: Pick<Correction, 'id' | 'modelId' | 'sha256'>,
  by: string,
): Promise<{ undone: boolean }> {
  await transaction.$queryRaw`
    select 1 from labels where model_id = ${modelId}::uuid and sha256 = ${sha256} for update`;
  const { count } = await transaction.correction.updateMany({
    where: { id, undoneAt: null },
    data: { undoneAt: new Date(), undoneBy: by },
  });
  if (count === 0) return { undone: false };
  const standing = await transaction.correction.findFirst({
    where: { modelId, sha256, undoneAt: null },
    orderBy: { seq: 'desc' },
  });
  await transaction.label.update({
    where: { modelId_sha256: { modelId, sha256 } },
    data: {
      classId: standing?.classId ?? null,
      correctionId: standing?.id ?? null,
      updatedAt: new Date(),
    },
  });
  return { undone: true };
}
