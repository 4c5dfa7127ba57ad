import { activeReleaseStates, type Label, verdictSchema } from '@amend/contracts';
import { Prisma, type Transaction } from '@amend/db';
import { canBeLearned } from '../models/can-be-learned.js';
import type { FixFacts } from './fix.js';

interface Row {
  predictionId: string;
  correctionId: string | null;
  classId: string | null;
  className: string | null;
  disputed: boolean | null;
  liveVersion: number | null;
  runId: string | null;
  runState: NonNullable<FixFacts['run']>['state'];
  runError: string | null;
  verdict: unknown;
  versionNumber: number | null;
  versionState: NonNullable<FixFacts['version']>['state'];
  releaseId: string | null;
  releaseState: NonNullable<FixFacts['release']>['state'];
  releaseReason: string | null;
  waitingRunId: string | null;
}

/**
 * The correction of the label's image that a run has frozen, where it is still of that class: of each run that is asked, one row by
 * its key. By the correction there would be a row of every run that learned it.
 */
const learnedBy = (run: Prisma.Sql) => Prisma.sql`
  (select e.correction_id from training_examples e where e.run_id = ${run} and e.sha256 = l.sha256
    and (e.class_id is not distinct from l.class_id or current_class(e.class_id) = l.class_id))`;

/** What the database knows of an image's label and of its way to live. */
export interface LabelFacts extends FixFacts {
  label: Label | null;
}

/** The facts of each prediction's image, read as of one moment. */
export async function readFixFacts(
  database: Transaction,
  predictionIds: readonly string[],
): Promise<Map<string, LabelFacts>> {
  const rows = await database.$queryRaw<Row[]>`
    select p.id as "predictionId", l.correction_id as "correctionId",
      l.class_id as "classId", said.name as "className", l.disputed, live.number as "liveVersion",
      run.id as "runId", run.state::text as "runState", run.error as "runError", run.verdict,
      made.number as "versionNumber", made.state::text as "versionState",
      release.id as "releaseId", release.state::text as "releaseState", release.reason as "releaseReason",
      waiting.id as "waitingRunId"
    from predictions p
    join models m on m.id = p.model_id
    left join labels l on l.model_id = p.model_id and l.sha256 = p.sha256
    left join classes said on said.id = l.class_id
    left join lateral (
      select v.number, v.run_id from versions v
      where v.model_id = m.id and v.number = m.live and ${learnedBy(Prisma.sql`v.run_id`)} = l.correction_id
    ) live on true
    left join lateral (
      select v.run_id from releases s
      join versions v on v.model_id = s.model_id and v.number = s.version
      where s.model_id = m.id and s.state::text = any(${[...activeReleaseStates]}) order by s.created_at desc limit 1
    ) under_way on true
    left join training_runs run on run.id = coalesce(
      live.run_id,
      case when ${learnedBy(Prisma.sql`under_way.run_id`)} = l.correction_id then under_way.run_id end,
      case when exists (select from training_examples e where e.correction_id = l.correction_id) then (
        select r.id from training_runs r
        where r.model_id = m.id and ${learnedBy(Prisma.sql`r.id`)} = l.correction_id
        order by r.id desc limit 1) end)
    left join versions made on made.run_id = run.id
    left join lateral (
      select s.id, s.state, s.reason from releases s
      where s.model_id = m.id and s.version = made.number order by s.created_at desc limit 1
    ) release on true
    left join training_runs waiting
      on waiting.model_id = m.id and waiting.state in ('queued', 'running') and waiting.dataset_hash is null
      and ${canBeLearned(Prisma.sql`l.class_id`)}
    where p.id = any(${predictionIds}::uuid[])`;
  return new Map(rows.map((row) => [row.predictionId, factsOf(row)]));
}

function factsOf(row: Row): LabelFacts {
  const { correctionId, liveVersion, waitingRunId } = row;
  return {
    correctionId,
    label: labelOf(row),
    liveVersion,
    run: row.runId === null ? null : runOf(row, row.runId),
    version: row.versionNumber === null ? null : { number: row.versionNumber, state: row.versionState },
    release:
      row.releaseId === null
        ? null
        : { id: row.releaseId, state: row.releaseState, reason: row.releaseReason },
    waitingRunId,
  };
}

function labelOf({ correctionId, classId, className, disputed }: Row): Label | null {
  if (correctionId === null) return null;
  return { correctionId, classId, className, none: classId === null, disputed: disputed === true };
}

function runOf({ runState, runError, verdict }: Row, id: string): FixFacts['run'] {
  const parsed = verdictSchema.safeParse(verdict);
  const failed = parsed.success ? parsed.data.reasons.filter(({ passed }) => !passed) : [];
  return { id, state: runState, error: runError, rejectedFor: failed.map(({ says }) => says) };
}
