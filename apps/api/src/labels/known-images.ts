import type { Transaction } from '@amend/db';
import { unprocessable } from '../errors/api-error.js';

/** Named in a refusal, at most. */
const NAMED = 20;

/**
 * An image belongs to a model that classified it or has a label for it.
 * @throws ApiError 422 with some of those that do not in `details.images`
 */
export async function checkKnown(
  transaction: Transaction,
  modelId: string,
  images: readonly string[],
): Promise<void> {
  const unknown = await transaction.$queryRaw<{ sha256: string }[]>`
    select asked.sha256 from unnest(${images}::char(64)[]) as asked(sha256)
    where not exists (select 1 from labels l where l.model_id = ${modelId}::uuid and l.sha256 = asked.sha256)
      and not exists (select 1 from predictions p where p.model_id = ${modelId}::uuid and p.sha256 = asked.sha256)
    order by 1`;
  if (unknown.length === 0) return;
  throw unprocessable('unknown_image', `This model has not seen ${unknown.length} of these images`, {
    images: unknown.slice(0, NAMED).map(({ sha256 }) => sha256),
  });
}
