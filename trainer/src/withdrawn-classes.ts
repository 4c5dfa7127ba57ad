import type { Database } from '@amend/db';
import type { FrozenExample } from './freeze-dataset.js';
import type { LiveVersion } from './run-subject.js';

/** The classes that lost a label since the live version was trained: their images may rightly be answered otherwise. */
export async function withdrawnClasses(
  database: Database,
  live: LiveVersion | null,
  examples: readonly FrozenExample[],
): Promise<Set<string>> {
  if (!live?.runId) return new Set();
  const now = new Map(examples.map(({ imageId, classId }) => [imageId, classId]));
  const before = await database.trainingExample.findMany({
    where: { runId: live.runId, classId: { not: null } },
    select: { sha256: true, classId: true },
  });
  return new Set(
    before.flatMap(({ sha256, classId }) => (classId && now.get(sha256) !== classId ? classId : [])),
  );
}
