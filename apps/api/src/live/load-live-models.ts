import { releasePolicySchema } from '@amend/contracts';
import { type Database, Prisma } from '@amend/db';
import { answeredClasses } from './answered-classes.js';
import type { LiveModel, LiveVersion, NamedClass, Trial } from './live-model.js';

interface VersionRow {
  number: number;
  backbone: string;
  classIds: string[];
  unknownBelow: number | null;
}

interface Row {
  id: string;
  name: string;
  policy: unknown;
  live: VersionRow | null;
  previous: VersionRow | null;
  tried: VersionRow | null;
  releaseId: string | null;
  stage: Trial['stage'] | null;
  watchedId: string | null;
  classes: NamedClass[];
}

/** What is needed of a version that is joined, with the threshold that its training run found; null where there is none. */
const partsOf = (version: string) => {
  const v = Prisma.raw(version);
  return Prisma.sql`case when ${v}.id is not null then json_build_object(
    'number', ${v}.number, 'backbone', coalesce(${v}.backbone, m.backbone), 'classIds', ${v}.class_ids, 'unknownBelow',
    (select (r.metrics ->> 'unknownThreshold')::float8 from training_runs r where r.id = ${v}.run_id)) end`;
};

/**
 * Every model that is not deleted, by name, as of one moment. A model's classes are one value: as rows, tens of thousands would
 * hold up requests.
 */
export async function loadLiveModels(database: Database): Promise<Map<string, LiveModel>> {
  const models = await database.$queryRaw<Row[]>`
    select m.id, m.name, m.release_policy as policy, ${partsOf('live')} as live,
      ${partsOf('previous')} as previous, ${partsOf('tried')} as tried, trial.id as "releaseId", trial.stage::text as stage,
      (select r.id from releases r where r.model_id = m.id and r.version = m.live and r.stage = 'watch' limit 1) as "watchedId",
      coalesce((
        select json_agg(json_build_object(
          'id', c.id, 'name', c.name, 'active', c.status = 'active', 'mergedInto', c.merged_into))
        from classes c where c.model_id = m.id
      ), '[]') as classes
    from models m
    left join versions live on live.model_id = m.id and live.number = m.live
    left join versions previous on previous.model_id = m.id and previous.number = m.previous
      and previous.state = 'released'
    left join lateral (
      select r.id, r.stage, r.version from releases r
      where r.model_id = m.id and r.stage in ('shadow', 'canary') order by r.created_at desc limit 1
    ) trial on true
    left join versions tried on tried.model_id = m.id and tried.number = trial.version
    where m.deleted_at is null`;
  return new Map(models.map((model) => [model.name, liveModel(model)]));
}

function liveModel(row: Row): LiveModel {
  const { id, name, live, previous, tried, releaseId, stage, watchedId, policy, classes } = row;
  const classesById = new Map(classes.map((each) => [each.id, each]));
  const versionOf = (of: VersionRow | null) => of && liveVersion(of, classesById, name);
  const version = versionOf(tried);
  const isTried = version !== null && releaseId !== null && stage !== null;
  return {
    id,
    name,
    live: versionOf(live),
    watch: watchedId === null ? null : { releaseId: watchedId, stage: 'watch' },
    previous: versionOf(previous),
    trial: isTried ? { releaseId, stage, version, share: shareOf(stage, policy) } : null,
    classesById,
  };
}

function liveVersion(
  { classIds, ...rest }: VersionRow,
  byId: ReadonlyMap<string, NamedClass>,
  model: string,
): LiveVersion {
  const classes = classIds.map((classId) => {
    const found = byId.get(classId);
    if (!found)
      throw new Error(`version ${rest.number} of model ${model} has a class that does not exist: ${classId}`);
    return found;
  });
  return { ...rest, classes, answered: answeredClasses(classes, byId) };
}

function shareOf(stage: Trial['stage'], policy: unknown): number {
  const { shadowShare, canaryShare } = releasePolicySchema.parse(policy ?? {});
  return { shadow: shadowShare, canary: canaryShare }[stage];
}
