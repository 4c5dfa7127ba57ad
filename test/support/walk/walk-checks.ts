import type {
  Prediction,
  ReleaseList,
  ReviewList,
  TrainingRunList,
  Version,
  VersionList,
} from '@amend/contracts';
import { checkClasses, checkLabels } from './check-labels';
import { checkAnswers, checkPredictions } from './check-predictions';
import { pageLength, type WalkWorld } from './walk-world';

/** All that can be asked of a model, held against what must be true. */
export async function checkAll(world: WalkWorld): Promise<void> {
  await checkClasses(world);
  await checkLabels(world);
  await checkVersions(world);
  await checkPredictions(world);
  await checkAnswers(world);
  await checkReview(world);
  await checkAudit(world);
}

async function checkVersions(world: WalkWorld): Promise<void> {
  const { plain, admin, path } = world;
  const versions = await admin.all<Version>(`${path}/versions`, pageLength(world));
  const expected = [...plain.versions.values()].map(({ number, state, runId, classes }) => ({
    ...{ number, state, runId },
    classes: classes.length,
    corrections: plain.usedBy(runId, classes),
    accuracy: plain.liveAccuracy(number),
  }));
  expect(
    versions.map(({ number, state, runId, classes, corrections, liveAccuracy: told }) => ({
      ...{ number, state, runId, classes, corrections },
      accuracy: told && { images: told.images, right: told.right },
    })),
  ).toEqual(expected.toReversed());
  const list = await admin.get<VersionList>(`${path}/versions`);
  expect([list.live, list.previous]).toEqual([plain.live, plain.previous]);
  const { items } = await admin.get<ReleaseList>(`${path}/releases`);
  for (const { state } of items) expect(['live', 'rolled_back', 'failed', 'superseded']).toContain(state);
  const runs = (await admin.get<TrainingRunList>(`${path}/training-runs`)).items;
  expect(runs.map(({ id, state, version }) => ({ id, state, version }))).toEqual(
    plain.runs
      .map(({ id, state, version }) => ({ id, state, version }))
      .toReversed()
      .slice(0, 50),
  );
}

async function checkReview(world: WalkWorld): Promise<void> {
  const { plain, admin, path } = world;
  const newest = new Map(plain.predictions.map(({ id, sha256 }) => [sha256, id]));
  const open = [...newest].filter(([sha256]) => plain.label(sha256) === null);
  const { remaining } = await admin.get<ReviewList>(`${path}/review?order=newest&limit=1`);
  expect(remaining).toBe(open.length);
  const items = await admin.all<Prediction>(`${path}/review?order=newest`, pageLength(world));
  expect(items.map(({ id }) => id).toSorted()).toEqual(open.map(([, id]) => id).toSorted());
  const again = [...plain.labelled].filter(
    ([sha256, { disputed }]) =>
      plain.recheck.has(sha256) || (disputed && plain.isUnheard(sha256, admin.name)),
  );
  const recheck = await admin.get<ReviewList>(`${path}/review?order=recheck&limit=1`);
  expect(recheck.remaining).toBe(again.length);
  // A photo that was imported is classified as it is handed out.
  for (const { id, image, version, predictions, unknown } of recheck.items) {
    if (plain.predictions.some((one) => one.id === id)) continue;
    const best = predictions[0]?.classId ?? null;
    plain.predictions.push({ id, sha256: image.sha256, version, best, unknown: unknown === true });
  }
}

async function checkAudit({ product, plain, modelId }: WalkWorld): Promise<void> {
  const rows = await product.stack.database.$queryRaw<{ action: string; count: number }[]>`
    select action, count(*)::int as count from audit where subject = any(array(
      select id::text from corrections where model_id = ${modelId}::uuid
      union all select id::text from classes where model_id = ${modelId}::uuid
      union all select id::text from training_runs where model_id = ${modelId}::uuid
      union all select id::text from releases where model_id = ${modelId}::uuid
      union all select id::text from versions where model_id = ${modelId}::uuid
      union all select ${modelId}::text)) and action <> 'model.create'
    group by 1`;
  const told = new Map(rows.map(({ action, count }) => [action, count]));
  expect(Object.fromEntries(told)).toEqual(Object.fromEntries(plain.audit));
}
