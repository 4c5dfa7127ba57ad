import type { CreateCorrection } from '@amend/contracts';
import { type Correction, type Database, Prisma } from '@amend/db';
import { Inject, Injectable } from '@nestjs/common';
import type { CallerIdentity } from '../auth/caller.js';
import { findAnyClass } from '../classes/class-lookup.js';
import { type CurrentClass, currentClasses } from '../classes/current-classes.js';
import { shareLabels } from '../corrections/labels-lock.js';
import { saidClass } from '../corrections/said-class.js';
import { DATABASE } from '../platform/tokens.js';
import { checkKnown } from './known-images.js';
import { labelAll } from './label-all.js';
import type { LabelRow } from './label-view.js';

export interface LabelPage {
  /** Id or name of a class; undefined: all. */
  ofClass: string | undefined;
  /** The correction of the last one before. */
  after: string | undefined;
  limit: number;
}

export interface LabelRequest {
  modelId: string;
  images: readonly string[];
  says: CreateCorrection;
  by: CallerIdentity;
}

export interface LabelOutcome {
  made: Correction[];
  unchanged: number;
  /** What was said; undefined: none of the classes. */
  current: CurrentClass | undefined;
}

const LIMIT_MS = 60_000;

@Injectable()
export class LabelsRepository {
  constructor(@Inject(DATABASE) private readonly database: Database) {}

  /**
   * Those said last first: what is said otherwise and undone is back in its place.
   * @throws ApiError 422 where there is no such class
   */
  async page(modelId: string, { ofClass, after, limit }: LabelPage): Promise<LabelRow[]> {
    const of = ofClass === undefined ? undefined : await findAnyClass(this.database, modelId, ofClass);
    return this.database.$queryRaw<LabelRow[]>`
      select l.sha256, i.bytes, i.width, i.height, l.class_id as "classId", c.name as "className",
        l.correction_id as "correctionId", said.by, said.created_at as "saidAt", l.disputed, l.part, l.recheck
      from (
        select * from labels
        where model_id = ${modelId}::uuid and correction_id is not null
          ${of ? Prisma.sql`and class_id = ${of.id}::uuid` : Prisma.empty}
          ${after ? Prisma.sql`and correction_id < ${after}::uuid` : Prisma.empty}
        order by correction_id desc limit ${limit}
      ) l
      join images i on i.sha256 = l.sha256
      join corrections said on said.id = l.correction_id
      left join classes c on c.id = l.class_id
      order by l.correction_id desc`;
  }

  /**
   * All of it or nothing.
   * @throws ApiError 422 for images that this model has not seen, or an unknown class
   */
  label({ modelId, images, says, by }: LabelRequest): Promise<LabelOutcome> {
    return this.database.$transaction(
      async (transaction) => {
        await shareLabels(transaction, modelId);
        const all = [...new Set(images)].toSorted();
        await checkKnown(transaction, modelId, all);
        const classId = await saidClass(transaction, modelId, says);
        const made = await labelAll(transaction, { modelId, images: all, classId, by });
        await transaction.auditEntry.createMany({
          data: made.map(({ id, sha256 }) => ({
            by: by.name,
            action: 'correction.create',
            subject: id,
            detail: { sha256, says },
          })),
        });
        const classes = classId === null ? undefined : await currentClasses(transaction, [classId]);
        return { made, unchanged: all.length - made.length, current: classes?.get(classId ?? '') };
      },
      { timeout: LIMIT_MS },
    );
  }
}
