import type { Class, ClassesQuery, CreateClass, UpdateClass } from '@amend/contracts';
import { Injectable } from '@nestjs/common';
import { conflict, notFound } from '../common/api-error.js';
import type { LiveModel } from '../live/live-model.js';
import { LiveModels } from '../live/live-models.js';
import { searchByName } from './class-search.js';
import { ClassesRepository, type ClassWithLabels } from './classes.repository.js';

@Injectable()
export class ClassesService {
  constructor(
    private readonly models: LiveModels,
    private readonly repository: ClassesRepository,
  ) {}

  async list(modelName: string, { query, status, limit }: ClassesQuery): Promise<Class[]> {
    const model = this.models.get(modelName);
    const rows = await this.repository.list(model.id, status);
    const found = query?.trim() ? searchByName(rows, query) : rows;
    const live = liveClassIds(model);
    return found.slice(0, limit).map((row) => shown(row, live));
  }

  async create(modelName: string, { name }: CreateClass, by: string): Promise<Class> {
    const model = this.models.get(modelName);
    const made = await this.repository.create(model.id, name, by);
    if (!made) throw await this.taken(model.id, name);
    return shown({ ...made, labels: 0 }, liveClassIds(model));
  }

  async update(modelName: string, id: string, change: UpdateClass, by: string): Promise<Class> {
    const model = this.models.get(modelName);
    if (!(await this.repository.find(model.id, id))) throw notFound('class', id);
    const after = await this.repository.update(id, change, by);
    if (!after) throw await this.taken(model.id, change.name ?? '');
    const labels = await this.repository.countLabels(model.id, id);
    // The answer to the next request must show the new name, also where the announcement is still on its way.
    await this.models.refresh();
    return shown({ ...after, labels }, liveClassIds(model));
  }

  private async taken(modelId: string, name: string): Promise<Error> {
    const other = await this.repository.findByName(modelId, name);
    const retired = other?.status === 'retired' ? ', which is retired' : '';
    return conflict(
      'class_exists',
      `There is a class ${JSON.stringify(other?.name ?? name)} already${retired}`,
      {
        classId: other?.id,
      },
    );
  }
}

function liveClassIds(model: LiveModel): Set<string> {
  return new Set(model.live?.classes.map(({ id }) => id));
}

function shown(row: ClassWithLabels, live: ReadonlySet<string>): Class {
  return {
    id: row.id,
    name: row.name,
    status: row.status,
    synset: row.synset,
    labels: row.labels,
    inLiveVersion: live.has(row.id),
    createdAt: row.createdAt.toISOString(),
  };
}
