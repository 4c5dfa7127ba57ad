import { type SqlText, sql } from './sql-text.js';

export interface NewRelease {
  id: string;
  modelId: string;
  version: number;
  kind: 'release' | 'rollback';
  /** The training run that asks for it; null: a person does. */
  runId: string | null;
  by: string;
  /** A sentence. */
  reason: string;
}

/**
 * The statement that asks for a version to go live: the release, from the version that is live now, and its first step.
 * A rollback stops what shifts, anything else waits for it, and says so.
 * Whoever runs it holds the model's lock. Which of a model's releases is the later one, `created_at` says, by the database's
 * clock, and always later than the one before: ids are made by the clocks of several machines.
 */
export function insertRelease({ id, modelId, version, kind, runId, by, reason }: NewRelease): SqlText {
  return sql`
    WITH asked AS (
      INSERT INTO releases (id, model_id, version, "from", kind, run_id, "by", created_at)
      SELECT ${id}::uuid, m.id, ${version}::int, m.live, ${kind}::"ReleaseKind", ${runId}::uuid, ${by}::text,
        greatest(clock_timestamp(), (SELECT max(created_at) + interval '1 ms' FROM releases WHERE model_id = m.id))
      FROM models m WHERE m.id = ${modelId}::uuid
      RETURNING id
    )
    INSERT INTO release_steps (release_id, state, reason)
    SELECT asked.id, 'pending', concat(${reason}::text, ' It begins when the roll-out of version ' || shifts.version || ' has ended.')
    FROM asked LEFT JOIN releases shifts
      ON shifts.model_id = ${modelId}::uuid AND shifts.state = 'shifting' AND ${kind}::"ReleaseKind" = 'release'`;
}
