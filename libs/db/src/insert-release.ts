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
 * Whoever runs it holds the model's lock.
 */
export function insertRelease({ id, modelId, version, kind, runId, by, reason }: NewRelease): SqlText {
  return sql`
    WITH asked AS (
      INSERT INTO releases (id, model_id, version, "from", kind, run_id, "by")
      SELECT ${id}::uuid, m.id, ${version}::int, m.live, ${kind}::"ReleaseKind", ${runId}::uuid, ${by}::text
      FROM models m WHERE m.id = ${modelId}::uuid
      RETURNING id
    )
    INSERT INTO release_steps (release_id, state, reason) SELECT id, 'pending', ${reason}::text FROM asked`;
}
