import type { WaitingVersion } from '@amend/contracts';
import { Prisma, type Transaction } from '@amend/db';
import { canBeLearned } from './can-be-learned.js';

/** What a version was made of. */
interface Learned {
  modelId: string;
  /** null: of no corrections. */
  runId: string | null;
  /** The run froze its dataset after this. */
  startedAt: Date | null;
  /** Classes of now that it does not tell apart: its run froze no labels of those that were retired then. */
  beyond: string[];
}

/** Of a version `v`. */
const beyond = Prisma.sql`array(
  select c.id from classes c where c.model_id = v.model_id and c.status = 'active' except select unnest(v.class_ids))`;

/** Longer than any transaction that writes labels: it dates them when it begins, and a run does not see them until it ends. */
const LONGEST_TRANSACTION_MS = 60 * 60_000;

/**
 * For each model, how many images its live version would have to learn anew: those whose standing correction is not the
 * one that the live version's run learned. That is, corrections made since; and corrections that it did learn and that
 * were undone afterwards, for unlearning them takes a training run as well. So it does where the class that was learned has
 * been taken apart again, a merge taken back; a merge itself is answered at once. Verified examples count as learned: the gate
 * measured with them. A new class that is retired has nothing to learn until it comes back.
 * @param learnedBy a run: only those that it learned, or unlearned
 */
export async function pendingCorrections(
  database: Transaction,
  modelIds: readonly string[],
  learnedBy?: string,
): Promise<Map<string, number>> {
  const live = await database.$queryRaw<Learned[]>`
    select m.id as "modelId", r.id as "runId", r.started_at as "startedAt", ${beyond} as beyond
    from models m
    left join versions v on v.model_id = m.id and v.number = m.live
    left join training_runs r on r.id = v.run_id
    where m.id = any(${modelIds}::uuid[])`;
  return countNew(database, live, learnedBy);
}

/**
 * How many images' corrections no version was made with yet, live or not: what is new to a schedule, which must neither
 * learn again what somebody has just rolled back, nor try each night what the gate refused.
 */
export async function unseenCorrections(database: Transaction, modelId: string): Promise<number> {
  const [newest] = await database.$queryRaw<Omit<Learned, 'modelId'>[]>`
    select r.id as "runId", r.started_at as "startedAt", ${beyond} as beyond
    from versions v left join training_runs r on r.id = v.run_id
    where v.model_id = ${modelId}::uuid order by v.number desc limit 1`;
  const counts = await countNew(database, [{ runId: null, startedAt: null, beyond: [], ...newest, modelId }]);
  return counts.get(modelId) ?? 0;
}

/**
 * The newest version, where it waits to be made live, and how many of the pending corrections it has learned: those are not
 * live, and yet there is nothing to learn of them.
 */
export async function waitingVersion(database: Transaction, modelId: string): Promise<WaitingVersion | null> {
  const [waiting] = await database.$queryRaw<{ number: number; runId: string }[]>`
    select v.number, v.run_id as "runId"
    from versions v
    where v.model_id = ${modelId}::uuid and v.state = 'candidate' and v.files_removed_at is null
      and v.number = (select max(number) from versions where model_id = v.model_id)
      and not exists (select from releases s where s.model_id = v.model_id and s.version = v.number)`;
  if (waiting === undefined) return null;
  const learned = await pendingCorrections(database, [modelId], waiting.runId);
  return { version: waiting.number, corrections: learned.get(modelId) ?? 0 };
}

/** By model, in one statement for all. */
async function countNew(
  database: Transaction,
  learned: readonly Learned[],
  learnedBy?: string,
): Promise<Map<string, number>> {
  if (learned.length === 0) return new Map();
  const rows = await database.$queryRaw<{ modelId: string; count: number }[]>(
    Prisma.join(
      learned.map((one) => newOf(one, learnedBy)),
      ' union all ',
    ),
  );
  return new Map(rows.map(({ modelId, count }) => [modelId, count]));
}

/**
 * Of the images whose label changed since, or whose class may have been retired then. Run, time and classes are values: then
 * PostgreSQL knows how few rows it is about, of millions that runs have frozen.
 */
function newOf({ modelId, runId, startedAt, beyond }: Learned, learnedBy?: string): Prisma.Sql {
  const since = startedAt && new Date(startedAt.getTime() - LONGEST_TRANSACTION_MS).toISOString();
  const ofBeyond = beyond.length > 0 ? Prisma.sql`or l.class_id = any(${beyond}::uuid[])` : Prisma.empty;
  const ofLearnedBy = learnedBy
    ? Prisma.sql`and not exists (
        select from labels now left join training_examples x on x.run_id = ${learnedBy}::uuid and x.sha256 = now.sha256
        where now.model_id = l.model_id and now.sha256 = l.sha256 and (x.correction_id is distinct from now.correction_id
          or (x.class_id is distinct from now.class_id and current_class(x.class_id) is distinct from now.class_id)))`
    : Prisma.empty;
  // What classes are by now is asked once for each two.
  return Prisma.sql`
    select ${modelId}::uuid as "modelId", coalesce(sum(changed.images), 0)::int as count
    from (
      select l.class_id as now, e.class_id as learned,
        l.correction_id is distinct from e.correction_id as other,
        e.correction_id is not null as frozen, count(*) as images
      from labels l left join training_examples e on e.run_id = ${runId}::uuid and e.sha256 = l.sha256
      where l.model_id = ${modelId}::uuid ${since ? Prisma.sql`and (l.updated_at >= ${since}::timestamptz ${ofBeyond})` : Prisma.empty}
        and (l.correction_id is distinct from e.correction_id or l.class_id is distinct from e.class_id) ${ofLearnedBy}
      group by 1, 2, 3, 4
    ) changed
    where (changed.other or current_class(changed.learned) is distinct from changed.now)
      and (changed.frozen or ${canBeLearned(Prisma.sql`changed.now`)})`;
}
