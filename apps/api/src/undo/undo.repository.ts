import { type BulkUndo, bulkUndoSchema, type UndoneCorrections } from '@amend/contracts';
import { type Database, Prisma, type Transaction, uuid7 } from '@amend/db';
import { Inject, Injectable } from '@nestjs/common';
import type { z } from 'zod';
import { LabelTransactions } from '../corrections/label-transactions.js';
import { lockLabels } from '../corrections/labelling.js';
import { settleLabels } from '../corrections/settle-labels.js';
import { DATABASE } from '../platform/tokens.js';

/** Whose corrections, and from when to when; null: no bound. */
type UndoChoice = BulkUndo['of'];
type UndoCount = Pick<BulkUndo, 'corrections' | 'images'>;

/** What the audit keeps of an action. */
const undoDetail = bulkUndoSchema.pick({ id: true, of: true, corrections: true, images: true });
const takeBackDetail = bulkUndoSchema.pick({ id: true });

const UNDO = 'corrections.undo';
const TAKE_BACK = 'corrections.undo.take-back';
/** Of a year's corrections. */
const LIMIT_MS = 5 * 60_000;
/** Images by one statement. */
const AT_ONCE = 2_000;
const LISTED = 50;

/** Corrections that are undone together, and let stand again together; the audit has the trail. */
@Injectable()
export class UndoRepository {
  constructor(
    @Inject(DATABASE) private readonly database: Database,
    private readonly labels: LabelTransactions,
  ) {}

  async preview(modelId: string, choice: UndoChoice): Promise<UndoCount> {
    const [row] = await this.database.$queryRaw<UndoCount[]>`
      select count(*)::int as corrections, count(distinct sha256)::int as images
      from corrections where model_id = ${modelId}::uuid and ${chosen(choice)}`;
    return row ?? { corrections: 0, images: 0 };
  }

  /** All of it or nothing. @returns the action's id; null where there was nothing to undo */
  undo(modelId: string, of: UndoChoice, by: string): Promise<UndoneCorrections> {
    return this.whole(modelId, async (transaction) => {
      const id = uuid7();
      const count = await changeAll(transaction, modelId, {
        which: chosen(of),
        to: Prisma.sql`undone_at = now(), undone_by = ${by}, undone_in = ${id}::uuid`,
      });
      if (count.corrections === 0) return { id: null, ...count };
      const detail = { id, of: { ...of }, ...count } satisfies z.output<typeof undoDetail>;
      await transaction.auditEntry.create({ data: { by, action: UNDO, subject: modelId, detail } });
      return { id, ...count };
    });
  }

  /** @returns null where there is no such action; nothing is left to do where it was taken back before */
  takeBack(modelId: string, id: string, by: string): Promise<UndoCount | null> {
    return this.whole(modelId, async (transaction) => {
      const entry = await transaction.auditEntry.findFirst({
        where: { subject: modelId, action: UNDO, detail: { path: ['id'], equals: id } },
      });
      if (!entry) return null;
      const count = await changeAll(transaction, modelId, {
        which: Prisma.sql`undone_in = ${id}::uuid`,
        to: Prisma.sql`undone_at = null, undone_by = null, undone_in = null`,
      });
      if (count.corrections > 0)
        await transaction.auditEntry.create({
          data: { by, action: TAKE_BACK, subject: modelId, detail: { id, ...count } },
        });
      return count;
    });
  }

  /** Newest first. */
  async list(modelId: string): Promise<BulkUndo[]> {
    const entries = await this.database.auditEntry.findMany({
      where: { subject: modelId, action: { in: [UNDO, TAKE_BACK] } },
      orderBy: { id: 'desc' },
      take: 2 * LISTED,
    });
    const takenBack = new Map(
      entries
        .filter(({ action }) => action === TAKE_BACK)
        .map(({ detail, at }) => [takeBackDetail.parse(detail).id, at.toISOString()]),
    );
    return entries
      .filter(({ action }) => action === UNDO)
      .slice(0, LISTED)
      .map(({ at, by, detail }) => {
        const { id, of, corrections, images } = undoDetail.parse(detail);
        const takenBackAt = takenBack.get(id) ?? null;
        return { id, at: at.toISOString(), by, of, corrections, images, takenBackAt };
      });
  }

  /** Who said how much of what stands, most first. */
  people(modelId: string): Promise<{ by: string; corrections: number }[]> {
    return this.database.$queryRaw`
      select "by", count(*)::int as corrections from corrections
      where model_id = ${modelId}::uuid and undone_at is null
      group by "by" order by 2 desc, 1 limit 500`;
  }

  private whole<T>(modelId: string, work: (transaction: Transaction) => Promise<T>): Promise<T> {
    return this.labels.shared(modelId, work, { timeout: LIMIT_MS });
  }
}

function chosen({ by, ...period }: UndoChoice): Prisma.Sql {
  const from = period.from && new Date(period.from).toISOString();
  const to = period.to && new Date(period.to).toISOString();
  return Prisma.sql`undone_at is null
    and (${by}::text is null or "by" = ${by}::text)
    and (${from}::timestamptz is null or created_at >= ${from}::timestamptz)
    and (${to}::timestamptz is null or created_at < ${to}::timestamptz)`;
}

/**
 * Changes corrections of a model and settles the labels of their images, some at a time: a statement may take seconds, all of
 * them together minutes. Only these labels are locked meanwhile, in the order of their images, as two at once need it: who says
 * something of another image does not wait.
 */
async function changeAll(
  transaction: Transaction,
  modelId: string,
  { which, to }: { which: Prisma.Sql; to: Prisma.Sql },
): Promise<UndoCount> {
  const count: UndoCount = { corrections: 0, images: 0 };
  for (let after = ''; ; ) {
    const next = await transaction.$queryRaw<{ sha256: string }[]>`
      select distinct sha256 from corrections
      where model_id = ${modelId}::uuid and sha256 > ${after} and ${which} order by sha256 limit ${AT_ONCE}`;
    const images = next.map(({ sha256 }) => sha256);
    const last = images.at(-1);
    if (last === undefined) return count;
    await lockLabels(transaction, modelId, images);
    const changed = await transaction.$queryRaw<{ sha256: string }[]>`
      update corrections set ${to}
      where model_id = ${modelId}::uuid and sha256 = any(${images}::char(64)[]) and ${which} returning sha256`;
    await settleLabels(transaction, modelId, images);
    count.corrections += changed.length;
    count.images += new Set(changed.map(({ sha256 }) => sha256)).size;
    after = last;
  }
}
