import type {
  Class,
  ClassesQuery,
  ClassList,
  ClassSplit,
  CreateClass,
  SplitClass,
  UpdateClass,
} from '@amend/contracts';
import type { Class as ClassRow } from '@amend/db';
import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { conflict, notFound } from '../errors/api-error.js';
import { Cursor } from '../http/cursor.js';
import { isUuid } from '../http/id-pipe.js';
import { isText } from '../http/is-text.js';
import type { LiveModel } from '../live/live-model.js';
import { LiveModels } from '../live/live-models.js';
import { searchByName } from './class-search.js';
import { ClassesRepository } from './classes.repository.js';

const byName = new Cursor('classes', z.string().refine(isText));

interface Page {
  items: ClassRow[];
  nextCursor: string | null;
}

@Injectable()
export class ClassesService {
  constructor(
    private readonly models: LiveModels,
    private readonly repository: ClassesRepository,
  ) {}

  async list(modelName: string, query: ClassesQuery): Promise<ClassList> {
    const model = this.models.get(modelName);
    const { items, nextCursor } = await (query.query?.trim()
      ? this.search(model.id, query, query.query)
      : this.page(model.id, query));
    return { items: await this.shown(model, items), nextCursor };
  }

  async create(modelName: string, { name }: CreateClass, by: string): Promise<Class> {
    const model = this.models.get(modelName);
    const made = await this.repository.create(model.id, name, by);
    if (!made) throw await this.taken(model.id, name);
    return this.shownOne(model, made);
  }

  async update(modelName: string, id: string, change: UpdateClass, by: string): Promise<Class> {
    const model = this.models.get(modelName);
    const before = await this.row(model, id);
    const after = await this.repository.update(before, change, by);
    if (!after) throw await this.taken(model.id, change.name ?? '');
    return this.shownNow(modelName, after);
  }

  /** @returns the class that the other one is part of now */
  async merge(modelName: string, id: string, into: string, by: string): Promise<Class> {
    const model = this.models.get(modelName);
    const [one, whole] = await Promise.all([this.row(model, id), this.row(model, into)]);
    await this.repository.merge(one, whole, by);
    return this.shownNow(modelName, await this.row(model, into));
  }

  async split(modelName: string, id: string, { into: names }: SplitClass, by: string): Promise<ClassSplit> {
    const model = this.models.get(modelName);
    const one = await this.row(model, id);
    if (one.status === 'retired')
      throw conflict('class_retired', `The class “${one.name}” is retired; bring it back first`);
    const { into, images } = await this.repository.split(one, names, by);
    const [before, ...after] = await this.shown(model, [one, ...into]);
    return { class: before as Class, into: after, images };
  }

  private async page(modelId: string, { status, limit, cursor }: ClassesQuery): Promise<Page> {
    const after = byName.read(cursor);
    const rows = await this.repository.page(modelId, status, after, limit + 1);
    return byName.page(rows, limit, ({ nameKey }) => nameKey);
  }

  /** By how well they match, so that a page begins at a place of the whole. */
  private async search(
    modelId: string,
    { status, limit, cursor }: ClassesQuery,
    typed: string,
  ): Promise<Page> {
    // How many come before means nothing to another search.
    const byMatch = new Cursor(`classes ${status} by ${typed}`, z.int().min(0));
    const start = byMatch.read(cursor) ?? 0;
    const found = searchByName(await this.repository.all(modelId, status), typed);
    const end = start + limit;
    return {
      items: found.slice(start, end),
      nextCursor: found.length > end ? byMatch.write(end) : null,
    };
  }

  private async row(model: LiveModel, id: string): Promise<ClassRow> {
    const row = isUuid(id) ? await this.repository.find(model.id, id) : null;
    if (!row) throw notFound('class', id);
    return row;
  }

  private async shown(model: LiveModel, rows: readonly ClassRow[]): Promise<Class[]> {
    const live = new Set(model.live?.answered.classes.map(({ id }) => id));
    return (await this.repository.withLabels(model.id, rows)).map((row) => ({
      id: row.id,
      name: row.name,
      status: row.status,
      synset: row.synset,
      mergedInto: row.mergedInto,
      labels: row.labels,
      recheck: row.recheck,
      inLiveVersion: live.has(row.id),
      createdAt: row.createdAt.toISOString(),
    }));
  }

  private async shownOne(model: LiveModel, row: ClassRow): Promise<Class> {
    return (await this.shown(model, [row]))[0] as Class;
  }

  /** After a change: the next request must be answered by it, also where the announcement is still on its way. */
  private async shownNow(modelName: string, row: ClassRow): Promise<Class> {
    await this.models.refresh();
    return this.shownOne(this.models.get(modelName), row);
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
