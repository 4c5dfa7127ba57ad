import type { Database } from '@amend/db';

/** As a trainer would end a run of the default model: version, frozen examples, alias. */
export async function endRun(database: Database, runId: string, number: number): Promise<void> {
  const { id: modelId } = await database.model.findUniqueOrThrow({ where: { name: 'default' } });
  const retired = await database.class.findMany({ where: { modelId, status: 'retired' } });
  const without = new Set<string | null>(retired.map(({ id }) => id));
  const labels = await database.label.findMany({ where: { modelId, correctionId: { not: null } } });
  await database.trainingExample.createMany({
    data: labels
      .filter(({ classId }) => !without.has(classId))
      .map(({ sha256, classId, correctionId }) => ({
        runId,
        sha256,
        classId,
        correctionId: correctionId as string,
        part: 'train' as const,
      })),
  });
  await database.version.updateMany({ where: { modelId, state: 'live' }, data: { state: 'released' } });
  await database.version.create({
    data: { modelId, number, parent: number - 1, runId, state: 'live', classIds: [], bundle: 'none' },
  });
  await database.model.update({ where: { id: modelId }, data: { live: number } });
  await database.trainingRun.update({
    where: { id: runId },
    data: { state: 'succeeded', finishedAt: new Date() },
  });
}
