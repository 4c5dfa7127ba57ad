import { isDeepStrictEqual } from 'node:util';
import type { CreateCorrection } from '@amend/contracts';
import type { Correction, Transaction } from '@amend/db';
import { keyReused } from '../corrections/idempotency-key.js';
import { keyOf, type ManyLabels } from './label-all.js';

/**
 * What was made of these images when the same was sent before, under the same key: its answer may have been lost.
 * @throws ApiError 422 where something else was said under it
 */
export async function madeBefore(
  transaction: Transaction,
  { modelId, images, by, idempotencyKey }: ManyLabels,
  says: CreateCorrection,
): Promise<Correction[]> {
  if (idempotencyKey === null) return [];
  const found = await transaction.correction.findMany({
    where: {
      by: by.name,
      idempotencyKey: { in: images.flatMap((sha256) => keyOf(idempotencyKey, sha256) ?? []) },
    },
    orderBy: { seq: 'asc' },
  });
  const [first] = found;
  if (!first) return [];
  const audit = await transaction.auditEntry.findFirst({
    where: { subject: first.id, action: 'correction.create' },
  });
  const same = first.modelId === modelId && isDeepStrictEqual(audit?.detail, { sha256: first.sha256, says });
  if (!same) throw keyReused();
  return found;
}
