import { type Queries, sql } from '@amend/db/sql';
import { grouped } from '@amend/learning';
import type { AnsweredAs } from '../datasets/answered-as.js';
import type { FrozenExample } from '../datasets/freeze-dataset.js';
import type { TrainedHead } from '../stored-version.js';

/** One label of many says little of all that is answered so; undone mistakes do, where they are a part of a class. */
const SHARE_LOST = 0.1;

/**
 * The classes that lost a tenth of their labels, or left, since the live version was trained: their images may rightly be
 * answered otherwise.
 * @param next ids of the candidate's classes
 */
export async function withdrawnClasses(
  database: Queries,
  live: TrainedHead | null,
  next: readonly string[],
  examples: readonly FrozenExample[],
  answeredAs: AnsweredAs,
): Promise<Set<string>> {
  if (!live?.runId) return new Set();
  const now = new Map(examples.map(({ imageId, classId }) => [imageId, classId && answeredAs(classId)]));
  const before = await database.rows<{ imageId: string; classId: string }>(sql`
    SELECT sha256 AS "imageId", class_id AS "classId" FROM training_examples
    WHERE run_id = ${live.runId} AND class_id IS NOT NULL`);
  const lost = [...grouped(before, ({ classId }) => answeredAs(classId))].flatMap(([said, images]) => {
    const elsewhere = images.filter(({ imageId }) => now.get(imageId) !== said);
    const many = elsewhere.length >= SHARE_LOST * images.length;
    return said !== null && many ? said : [];
  });
  const kept = new Set(next.map(answeredAs));
  return new Set([
    ...lost,
    ...live.classes.flatMap((id) => answeredAs(id) ?? []).filter((id) => !kept.has(id)),
  ]);
}
