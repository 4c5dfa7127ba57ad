import type { Transaction } from '@amend/db';

/**
 * For each model, how many images its live version would have to learn anew: those whose standing correction is not the
 * one that the live version's run learned. That is, corrections made since; and corrections that it did learn and that
 * were undone afterwards, for unlearning them takes a training run as well. Verified examples count as learned: the
 * gate measured with them.
 */
export async function pendingCorrections(
  database: Transaction,
  modelIds: readonly string[],
): Promise<Map<string, number>> {
  const rows = await database.$queryRaw<{ modelId: string; pending: number }[]>`
    select m.id as "modelId", count(*)::int as pending
    from models m
    join labels l on l.model_id = m.id
    left join versions v on v.model_id = m.id and v.number = m.live
    left join training_examples e on e.run_id = v.run_id and e.sha256 = l.sha256
    where m.id = any(${modelIds}::uuid[]) and l.correction_id is distinct from e.correction_id
    group by m.id`;
  return new Map(rows.map(({ modelId, pending }) => [modelId, pending]));
}

/**
 * How many images' corrections no version was made with yet, live or not: what is new to a schedule, which must neither
 * learn again what somebody has just rolled back, nor try each night what the gate refused.
 */
export async function unseenCorrections(database: Transaction, modelId: string): Promise<number> {
  const [row] = await database.$queryRaw<{ unseen: number }[]>`
    select count(*)::int as unseen
    from labels l
    left join training_examples e on e.sha256 = l.sha256 and e.run_id = (
      select v.run_id from versions v where v.model_id = ${modelId}::uuid order by v.number desc limit 1)
    where l.model_id = ${modelId}::uuid and l.correction_id is distinct from e.correction_id`;
  return row?.unseen ?? 0;
}
