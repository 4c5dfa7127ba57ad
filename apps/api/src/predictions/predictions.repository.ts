import { type Database, Prisma, type Transaction } from '@amend/db';
import { Inject, Injectable } from '@nestjs/common';
import { type CurrentClass, currentClasses } from '../classes/current-classes.js';
import { DATABASE } from '../platform/tokens.js';
import { type LabelFacts, readFixFacts } from './fix-facts.js';
import { type PredictionPage, readPage } from './prediction-page.js';

const included = {
  model: { select: { name: true } },
  image: true,
  corrections: { orderBy: { seq: 'asc' } },
} as const satisfies Prisma.PredictionInclude;

export type StoredPrediction = Prisma.PredictionGetPayload<{ include: typeof included }>;

/** Predictions, and all that was said of them, as of one moment. */
export interface PredictionsAsOf {
  rows: StoredPrediction[];
  /** Of all classes that the predictions and their corrections name. */
  classes: Map<string, CurrentClass>;
  /** By the prediction's id. */
  facts: Map<string, LabelFacts>;
}

@Injectable()
export class PredictionsRepository {
  constructor(@Inject(DATABASE) private readonly database: Database) {}

  find(id: string): Promise<StoredPrediction | null> {
    return findOne(this.database, id);
  }

  /** In the order of the ids given. */
  findAll(ids: readonly string[]): Promise<StoredPrediction[]> {
    return findMany(this.database, ids);
  }

  /** The prediction, or nothing where there is none. */
  asOf(id: string): Promise<PredictionsAsOf> {
    return this.inOneMoment(async (transaction) => {
      const row = await findOne(transaction, id);
      return asOfNow(transaction, row ? [row] : []);
    });
  }

  /** Newest first. */
  page(modelId: string, page: PredictionPage): Promise<PredictionsAsOf> {
    return this.inOneMoment(async (transaction) => {
      const ids = await readPage(transaction, modelId, page);
      return asOfNow(transaction, await findMany(transaction, ids));
    });
  }

  /** Of all classes that the predictions and their corrections name. */
  currentClasses(rows: readonly StoredPrediction[]): Promise<Map<string, CurrentClass>> {
    return classesOf(this.database, rows);
  }

  /** What is said or undone meanwhile is in all of what the work reads, or in nothing of it. */
  private inOneMoment<T>(work: (transaction: Transaction) => Promise<T>): Promise<T> {
    return this.database.$transaction(work, {
      isolationLevel: Prisma.TransactionIsolationLevel.RepeatableRead,
    });
  }
}

function findOne(transaction: Transaction, id: string): Promise<StoredPrediction | null> {
  return transaction.prediction.findFirst({ where: { id, model: { deletedAt: null } }, include: included });
}

async function findMany(transaction: Transaction, ids: readonly string[]): Promise<StoredPrediction[]> {
  const rows = await transaction.prediction.findMany({ where: { id: { in: [...ids] } }, include: included });
  const byId = new Map(rows.map((row) => [row.id, row]));
  return ids.flatMap((id) => byId.get(id) ?? []);
}

async function asOfNow(transaction: Transaction, rows: StoredPrediction[]): Promise<PredictionsAsOf> {
  const classes = await classesOf(transaction, rows);
  const facts = await readFixFacts(
    transaction,
    rows.map(({ id }) => id),
  );
  return { rows, classes, facts };
}

function classesOf(
  transaction: Transaction,
  rows: readonly StoredPrediction[],
): Promise<Map<string, CurrentClass>> {
  const ids = rows.flatMap(({ classIds, corrections }) => [
    ...classIds,
    ...corrections.flatMap(({ classId }) => classId ?? []),
  ]);
  return currentClasses(transaction, ids);
}
