import { type Correction, type Transaction, uuid7 } from '@amend/db';
import type { CallerIdentity } from '../auth/caller.js';
import { lockLabels } from '../corrections/labelling.js';
import { settleLabels } from '../corrections/settle-labels.js';

export interface ManyLabels {
  modelId: string;
  /** Each once, in the order of the hashes: as two at once need it. */
  images: readonly string[];
  /** null: none of the classes. */
  classId: string | null;
  by: CallerIdentity;
  idempotencyKey: string | null;
}

/** Locks the labels of the images, which are made where there are none yet. For a shared one of `LabelTransactions`. */
export async function lockAll(
  transaction: Transaction,
  { modelId, images }: Pick<ManyLabels, 'modelId' | 'images'>,
): Promise<void> {
  await transaction.$executeRaw`
    insert into labels (model_id, sha256) select ${modelId}::uuid, unnest(${images}::char(64)[])
    on conflict (model_id, sha256) do nothing`;
  await lockLabels(transaction, modelId, images);
}

/** Each image's correction has a key of its own. */
export function keyOf(idempotencyKey: string | null, sha256: string): string | null {
  return idempotencyKey === null ? null : `${idempotencyKey} ${sha256}`;
}

/**
 * A correction of each image that the caller has not said the same of already, and the labels that follow. So it does no
 * harm when it is sent again. The caller has locked the labels.
 * @returns those that were made
 */
export async function labelAll(transaction: Transaction, labels: ManyLabels): Promise<Correction[]> {
  const { modelId, images, classId, by, idempotencyKey } = labels;
  const said = await saidAlready(transaction, labels);
  const made = await transaction.correction.createManyAndReturn({
    data: images
      .filter((sha256) => !said.has(sha256))
      .map((sha256) => ({
        id: uuid7(),
        modelId,
        sha256,
        classId,
        by: by.name,
        decides: by.role === 'admin',
        idempotencyKey: keyOf(idempotencyKey, sha256),
      })),
  });
  await settleLabels(
    transaction,
    modelId,
    made.map(({ sha256 }) => sha256),
  );
  return made;
}

/** Images that the caller's vote stands for, with as much weight, where nobody has asked for another look. */
export async function saidAlready(
  transaction: Transaction,
  { modelId, images, classId, by }: Omit<ManyLabels, 'idempotencyKey'>,
): Promise<Set<string>> {
  const rows = await transaction.$queryRaw<{ sha256: string }[]>`
    select vote.sha256 from (
      select distinct on (sha256) sha256, current_class(class_id) as class_id, decides
      from corrections
      where model_id = ${modelId}::uuid and sha256 = any(${images}::char(64)[])
        and "by" = ${by.name} and undone_at is null
      order by sha256, seq desc
    ) vote join labels l on l.model_id = ${modelId}::uuid and l.sha256 = vote.sha256
    where vote.class_id is not distinct from ${classId}::uuid and vote.decides = ${by.role === 'admin'}
      and not l.recheck`;
  return new Set(rows.map(({ sha256 }) => sha256));
}
