import type { Database } from '@amend/db';
import { answeredClasses } from './answered-classes.js';
import type { LiveModel, NamedClass } from './live-model.js';

interface Row {
  id: string;
  name: string;
  backbone: string;
  live: number | null;
  class_ids: string[] | null;
}

interface ClassRow {
  id: string;
  modelId: string;
  name: string;
  nameKey: string;
  status: 'active' | 'retired';
  mergedInto: string | null;
}

/** Every model that is not deleted, by name, as of one moment. */
export async function loadLiveModels(database: Database): Promise<Map<string, LiveModel>> {
  const [models, classes] = await database.$transaction(
    [
      database.$queryRaw<Row[]>`
        select models.id, models.name, models.backbone, models.live, versions.class_ids
        from models left join versions on versions.model_id = models.id and versions.number = models.live
        where models.deleted_at is null`,
      database.class.findMany({
        where: { model: { deletedAt: null } },
        select: { id: true, modelId: true, name: true, nameKey: true, status: true, mergedInto: true },
      }),
    ],
    { isolationLevel: 'RepeatableRead' },
  );
  const byModel = new Map<string, ClassRow[]>(models.map(({ id }) => [id, []]));
  for (const row of classes) byModel.get(row.modelId)?.push(row);
  return new Map(models.map((model) => [model.name, liveModel(model, byModel.get(model.id) ?? [])]));
}

function liveModel({ id, name, backbone, live, class_ids }: Row, rows: ClassRow[]): LiveModel {
  const all = rows.map(
    ({ status, modelId: _model, ...rest }): NamedClass => ({ ...rest, active: status === 'active' }),
  );
  const classesById = new Map(all.map((each) => [each.id, each]));
  const classes = class_ids?.map((classId) => {
    const found = classesById.get(classId);
    if (!found)
      throw new Error(`version ${live} of model ${name} has a class that does not exist: ${classId}`);
    return found;
  });
  return {
    id,
    name,
    backbone,
    live:
      live !== null && classes
        ? { number: live, classes, answered: answeredClasses(classes, classesById) }
        : null,
    classesById,
    classesByKey: new Map(all.map((each) => [each.nameKey, each])),
  };
}
