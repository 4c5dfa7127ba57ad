import { type BulkUndo, bulkUndoSchema } from '@amend/contracts';
import { type Database, Prisma, type Transaction, uuid7 } from '@amend/db';
import { Inject, Injectable } from '@nestjs/common';
import type { z } from 'zod';
import { lockLabels } from '../corrections/labels-lock.js';
import { settleLabels } from '../corrections/settle-labels.js';
import { DATABASE } from '../platform/tokens.js';

/** Whose corrections, and from when to when; null: no bound. */
export interface UndoChoice {
  by: string | null;
  from: string | null;
  to: string | null;
}

export interface UndoCount {
  corrections: number;
  images: number;
}

/** What the audit keeps of an action. */
const undoDetail = bulkUndoSchema.pick({ id: true, of: true, corrections: true, images: true });
const takeBackDetail = bulkUndoSchema.pick({ id: true });

const UNDO = 'corrections.undo';
const TAKE_BACK = 'corrections.undo.take-back';
/** Of a year's corrections. */
const LIMIT_MS = 5 * 60_000;
const AT_ONCE = 10_000;
const LISTED = 50;

/** Corrections that are undone together, and let stand again together; the audit has the trail. */
@Injectable()
export class UndoRepository {
  constructor(@Inject(DATABASE) private readonly database: Database) {}

  async preview(modelId: string, choice: UndoChoice): Promise<UndoCount> {
    const [row] = await this.database.$queryRaw<UndoCount[]>`
      select count(*)::int as corrections, count(distinct sha256)::int as images
      from corrections where ${chosen(modelId, choice)}`;
    return row ?? { corrections: 0, images: 0 };
  }

  /** All of it or nothing. @returns the action's id; null where there was nothing to undo */
  undo(modelId: string, of: UndoChoice, by: string): Promise<{ id: string | null } & UndoCount> {
    return this.alone(modelId, async (transaction) => {
      const id = uuid7();
      const rows = await inParts(
        (limit) => transaction.$queryRaw`
          update corrections set undone_at = now(), undone_by = ${by}, undone_in = ${id}::uuid
          where id in (select id from corrections where ${chosen(modelId, of)} limit ${limit}) returning sha256`,
      );
      const count = await settle(transaction, modelId, rows);
      if (rows.length === 0) return { id: null, ...count };
      const detail = { id, of: { ...of }, ...count } satisfies z.output<typeof undoDetail>;
      await transaction.auditEntry.create({ data: { by, action: UNDO, subject: modelId, detail } });
      return { id, ...count };
    });
  }

  /** @returns null where there is no such action; nothing is left to do where it was taken back before */
  takeBack(modelId: string, id: string, by: string): Promise<UndoCount | null> {
    return this.alone(modelId, async (transaction) => {
      const entry = await transaction.auditEntry.findFirst({
        where: { subject: modelId, action: UNDO, detail: { path: ['id'], equals: id } },
      });
      if (!entry) return null;
      const rows = await inParts(
        (limit) => transaction.$queryRaw`
          update corrections set undone_at = null, undone_by = null, undone_in = null
          where id in (
            select id from corrections where model_id = ${modelId}::uuid and undone_in = ${id}::uuid limit ${limit})
          returning sha256`,
      );
      const count = await settle(transaction, modelId, rows);
      if (rows.length > 0)
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

  private alone<T>(modelId: string, work: (transaction: Transaction) => Promise<T>): Promise<T> {
    return this.database.$transaction(
      async (transaction) => {
        await lockLabels(transaction, modelId);
        return work(transaction);
      },
      { timeout: LIMIT_MS },
    );
  }
}

function chosen(modelId: string, { by, ...period }: UndoChoice): Prisma.Sql {
  const from = period.from && new Date(period.from).toISOString();
  const to = period.to && new Date(period.to).toISOString();
  return Prisma.sql`model_id = ${modelId}::uuid and undone_at is null
    and (${by}::text is null or "by" = ${by}::text)
    and (${from}::timestamptz is null or created_at >= ${from}::timestamptz)
    and (${to}::timestamptz is null or created_at < ${to}::timestamptz)`;
}

/** Until nothing is left: a statement may take seconds, all of them together minutes. */
async function inParts(
  next: (limit: number) => Promise<{ sha256: string }[]>,
): Promise<{ sha256: string }[]> {
  const all: { sha256: string }[] = [];
  for (;;) {
    const rows = await next(AT_ONCE);
    all.push(...rows);
    if (rows.length < AT_ONCE) return all;
  }
}

async function settle(
  transaction: Transaction,
  modelId: string,
  rows: readonly { sha256: string }[],
): Promise<UndoCount> {
  const images = [...new Set(rows.map(({ sha256 }) => sha256))];
  await settleLabels(transaction, modelId, images);
  return { corrections: rows.length, images: images.length };
}
