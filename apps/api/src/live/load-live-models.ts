import { releasePolicySchema } from '@amend/contracts';
import { type Database, Prisma } from '@amend/db';
import { answeredClasses } from './answered-classes.js';
import type { LiveModel, LiveVersion, NamedClass, Trial } from './live-model.js';

interface Row {
  id: string;
  name: string;
  live_backbone: string;
  previous_backbone: string;
  tried_backbone: string;
  live: number | null;
  live_classes: string[] | null;
  live_unknown: number | null;
  previous: number | null;
  previous_classes: string[] | null;
  previous_unknown: number | null;
  policy: unknown;
  release_id: string | null;
  stage: Trial['stage'] | null;
  tried: number | null;
  tried_classes: string[] | null;
  tried_unknown: number | null;
}

interface ClassRow {
  id: string;
  modelId: string;
  name: string;
  status: 'active' | 'retired';
  mergedInto: string | null;
}

/** The threshold that a version's training run found. */
const unknownBelow = (version: string) =>
  Prisma.raw(
    `(select (r.metrics ->> 'unknownThreshold')::float8 from training_runs r where r.id = ${version}.run_id)`,
  );

/** Every model that is not deleted, by name, as of one moment. */
export async function loadLiveModels(database: Database): Promise<Map<string, LiveModel>> {
  const [models, classes] = await database.$transaction(
    [
      database.$queryRaw<Row[]>`
        select m.id, m.name, m.release_policy as policy,
          coalesce(live.backbone, m.backbone) as live_backbone,
          coalesce(previous.backbone, m.backbone) as previous_backbone,
          coalesce(tried.backbone, m.backbone) as tried_backbone,
          live.number as live, live.class_ids as live_classes, ${unknownBelow('live')} as live_unknown,
          previous.number as previous, previous.class_ids as previous_classes,
          ${unknownBelow('previous')} as previous_unknown,
          trial.id as release_id, trial.stage::text as stage, tried.number as tried, tried.class_ids as tried_classes,
          ${unknownBelow('tried')} as tried_unknown
        from models m
        left join versions live on live.model_id = m.id and live.number = m.live
        left join versions previous on previous.model_id = m.id and previous.number = m.previous
          and previous.state = 'released'
        left join lateral (
          select r.id, r.stage, r.version from releases r
          where r.model_id = m.id and r.stage in ('shadow', 'canary', 'watch') order by r.created_at desc limit 1
        ) trial on true
        left join versions tried on tried.model_id = m.id and tried.number = trial.version
        where m.deleted_at is null`,
      database.class.findMany({
        where: { model: { deletedAt: null } },
        select: { id: true, modelId: true, name: true, status: true, mergedInto: true },
      }),
    ],
    { isolationLevel: 'RepeatableRead' },
  );
  const byModel = new Map<string, ClassRow[]>(models.map(({ id }) => [id, []]));
  for (const row of classes) byModel.get(row.modelId)?.push(row);
  return new Map(models.map((model) => [model.name, liveModel(model, byModel.get(model.id) ?? [])]));
}

function liveModel(row: Row, rows: ClassRow[]): LiveModel {
  const all = rows.map(
    ({ status, modelId: _model, ...rest }): NamedClass => ({ ...rest, active: status === 'active' }),
  );
  const classesById = new Map(all.map((each) => [each.id, each]));
  const version = (
    number: number | null,
    classIds: string[] | null,
    unknownBelow: number | null,
    backbone: string,
  ) =>
    number === null || classIds === null
      ? null
      : { ...versionOf(number, classIds, classesById, row.name), unknownBelow, backbone };
  const { id, name } = row;
  return {
    id,
    name,
    live: version(row.live, row.live_classes, row.live_unknown, row.live_backbone),
    previous: version(row.previous, row.previous_classes, row.previous_unknown, row.previous_backbone),
    trial: trialOf(row, version(row.tried, row.tried_classes, row.tried_unknown, row.tried_backbone)),
    classesById,
  };
}

function versionOf(
  number: number,
  classIds: string[],
  byId: ReadonlyMap<string, NamedClass>,
  model: string,
): Omit<LiveVersion, 'unknownBelow' | 'backbone'> {
  const classes = classIds.map((classId) => {
    const found = byId.get(classId);
    if (!found)
      throw new Error(`version ${number} of model ${model} has a class that does not exist: ${classId}`);
    return found;
  });
  return { number, classes, answered: answeredClasses(classes, byId) };
}

function trialOf({ release_id: releaseId, stage, policy }: Row, version: LiveVersion | null): Trial | null {
  if (releaseId === null || stage === null || version === null) return null;
  const { shadowShare, canaryShare } = releasePolicySchema.parse(policy ?? {});
  const share = { shadow: shadowShare, canary: canaryShare, watch: 1 }[stage];
  return { releaseId, stage, version, share };
}
