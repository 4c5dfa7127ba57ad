import {
  type Correction,
  type Database,
  type Image,
  type Model,
  type Prediction,
  Prisma,
  type Transaction,
} from '@amend/db';
import { Inject, Injectable } from '@nestjs/common';
import { type CurrentClass, currentClasses } from '../classes/current-classes.js';
import { DATABASE } from '../platform/tokens.js';
import { type LabelFacts, readFixFacts } from './fix-facts.js';
import { type PredictionPage, readPage } from './prediction-page.js';

/** A prediction with what belongs to it. */
export interface StoredPrediction extends Prediction {
  model: Pick<Model, 'name'>;
  image: Image;
  /** In the order that they were made in. */
  corrections: Correction[];
}

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

  /** The image of a prediction, and who sent it. */
  image(id: string) {
    return this.database.prediction.findUnique({
      where: { id, model: { deletedAt: null } },
      select: { by: true, image: true },
    });
  }

  /** Whichever predictions or examples it belongs to. */
  storedImage(sha256: string): Promise<Image | null> {
    return this.database.image.findUnique({ where: { sha256 } });
  }

  /** In the order of the ids given. */
  findAll(ids: readonly string[]): Promise<StoredPrediction[]> {
    return findMany(this.database, ids);
  }

  /** The prediction, or nothing where there is none. */
  asOf(id: string): Promise<PredictionsAsOf> {
    return this.inOneMoment(async (transaction) => {
      const rows = await read(transaction, { id, model: { deletedAt: null } });
      return asOfNow(transaction, rows);
    });
  }

  /** Newest first. */
  page(modelId: string, page: PredictionPage): Promise<PredictionsAsOf> {
    return this.inOneMoment(async (transaction) => {
      const ids = await readPage(transaction, modelId, page);
      return asOfNow(transaction, await findMany(transaction, ids));
    });
  }

  /** What is said or undone meanwhile is in all of what the work reads, or in nothing of it. */
  private inOneMoment<T>(work: (transaction: Transaction) => Promise<T>): Promise<T> {
    return this.database.$transaction(work, {
      isolationLevel: Prisma.TransactionIsolationLevel.RepeatableRead,
    });
  }
}

async function findMany(transaction: Transaction, ids: readonly string[]): Promise<StoredPrediction[]> {
  const byId = by('id', await read(transaction, { id: { in: [...ids] } }));
  return ids.flatMap((id) => byId.get(id) ?? []);
}

/** One after the other: a transaction has one connection, and Prisma would read what belongs to a row all at once. */
async function read(
  transaction: Transaction,
  where: Prisma.PredictionWhereInput,
): Promise<StoredPrediction[]> {
  const rows = await transaction.prediction.findMany({
    where,
    include: { corrections: { orderBy: { seq: 'asc' } } },
  });
  const hashes = rows.map(({ sha256 }) => sha256);
  const images = by('sha256', await transaction.image.findMany({ where: { sha256: { in: hashes } } }));
  const modelIds = [...new Set(rows.map(({ modelId }) => modelId))];
  const models = by('id', await transaction.model.findMany({ where: { id: { in: modelIds } } }));
  return rows.flatMap((row) => {
    const image = images.get(row.sha256);
    const model = models.get(row.modelId);
    return image && model ? { ...row, image, model } : [];
  });
}

function by<Key extends string, T extends Record<Key, string>>(key: Key, rows: readonly T[]): Map<string, T> {
  return new Map(rows.map((row) => [row[key], row]));
}

async function asOfNow(transaction: Transaction, rows: StoredPrediction[]): Promise<PredictionsAsOf> {
  const named = rows.flatMap(({ classIds, corrections }) => [
    ...classIds,
    ...corrections.flatMap(({ classId }) => classId ?? []),
  ]);
  const classes = await currentClasses(transaction, named);
  const facts = await readFixFacts(
    transaction,
    rows.map(({ id }) => id),
  );
  return { rows, classes, facts };
}
