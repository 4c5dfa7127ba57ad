import type { CreateCorrection } from '@amend/contracts';
import { type Correction, type Database, Prisma, type Transaction } from '@amend/db';
import { Inject, Injectable } from '@nestjs/common';
import type { CallerIdentity } from '../auth/caller.js';
import { findAnyClass } from '../classes/class-lookup.js';
import { type CurrentClass, currentClasses } from '../classes/current-classes.js';
import { onceUnderKey } from '../corrections/idempotency-key.js';
import { LabelTransactions } from '../corrections/label-transactions.js';
import { saidClass } from '../corrections/said-class.js';
import { DATABASE } from '../platform/tokens.js';
import { checkKnown } from './known-images.js';
import { labelAll, lockAll } from './label-all.js';
import type { LabelRow } from './label-view.js';
import { madeBefore } from './made-before.js';

export interface LabelPage {
  /** Id or name of a class; undefined: all. */
  ofClass: string | undefined;
  /** The correction of the last one before. */
  after: string | undefined;
  limit: number;
}

export interface Labeller {
  by: CallerIdentity;
  /** The same each time the same is sent again. */
  idempotencyKey: string | null;
}

export interface LabelRequest extends Labeller {
  modelId: string;
  images: readonly string[];
  says: CreateCorrection;
}

export interface LabelOutcome {
  made: Correction[];
  /** Made when the same was sent before. */
  repeated: Correction[];
  unchanged: number;
  /** Images that are labelled so now, whatever others said of them. */
  standing: number;
  /** What was said; undefined: none of the classes. */
  current: CurrentClass | undefined;
}

const LIMIT_MS = 60_000;

@Injectable()
export class LabelsRepository {
  constructor(
    @Inject(DATABASE) private readonly database: Database,
    private readonly transactions: LabelTransactions,
  ) {}

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
   * @throws ApiError 422 for images that this model has not seen, an unknown class, or a key that was used for another
   */
  label(request: LabelRequest): Promise<LabelOutcome> {
    return onceUnderKey(() =>
      this.transactions.shared(request.modelId, (transaction) => labelIn(transaction, request), {
        timeout: LIMIT_MS,
      }),
    );
  }
}

async function labelIn(
  transaction: Transaction,
  { modelId, images, says, by, idempotencyKey }: LabelRequest,
): Promise<LabelOutcome> {
  const all = [...new Set(images)].toSorted();
  await checkKnown(transaction, modelId, all);
  const classId = await saidClass(transaction, modelId, says, by.name);
  const labels = { modelId, images: all, classId, by, idempotencyKey };
  await lockAll(transaction, labels);
  const repeated = await madeBefore(transaction, labels, says);
  const done = new Set(repeated.map(({ sha256 }) => sha256));
  const left = all.filter((sha256) => !done.has(sha256));
  const made = await labelAll(transaction, { ...labels, images: left });
  await transaction.auditEntry.createMany({
    data: made.map(({ id, sha256 }) => ({
      by: by.name,
      action: 'correction.create',
      subject: id,
      detail: { sha256, says },
    })),
  });
  const standing = await transaction.label.count({
    where: { modelId, sha256: { in: all }, classId, correctionId: { not: null } },
  });
  const classes = classId === null ? undefined : await currentClasses(transaction, [classId]);
  const unchanged = left.length - made.length;
  return { made, repeated, unchanged, standing, current: classes?.get(classId ?? '') };
}
