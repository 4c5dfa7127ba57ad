import { type Database, Prisma } from '@amend/db';
import { Inject, Injectable } from '@nestjs/common';
import { type CurrentClass, currentClasses } from '../classes/current-classes.js';
import { DATABASE } from '../platform/tokens.js';
import { type LabelFacts, readFixFacts } from './fix-facts.js';

const included = {
  model: { select: { name: true } },
  image: true,
  corrections: { orderBy: { seq: 'asc' } },
} as const satisfies Prisma.PredictionInclude;

export type StoredPrediction = Prisma.PredictionGetPayload<{ include: typeof included }>;

export interface PredictionPage {
  /** Only those before this id. */
  before: string | undefined;
  limit: number;
  /** Only those whose image has a standing correction, or has none. */
  corrected: boolean | undefined;
}

@Injectable()
export class PredictionsRepository {
  constructor(@Inject(DATABASE) private readonly database: Database) {}

  find(id: string): Promise<StoredPrediction | null> {
    return this.database.prediction.findFirst({
      where: { id, model: { deletedAt: null } },
      include: included,
    });
  }

  /** In the order of the ids given. */
  async findAll(ids: readonly string[]): Promise<StoredPrediction[]> {
    const rows = await this.database.prediction.findMany({
      where: { id: { in: [...ids] } },
      include: included,
    });
    const byId = new Map(rows.map((row) => [row.id, row]));
    return ids.flatMap((id) => byId.get(id) ?? []);
  }

  /** Ids, newest first. */
  async page(modelId: string, { before, limit, corrected }: PredictionPage): Promise<string[]> {
    const older = before === undefined ? Prisma.empty : Prisma.sql`and p.id < ${before}::uuid`;
    const labelled = Prisma.sql`exists (select 1 from labels l
      where l.model_id = p.model_id and l.sha256 = p.sha256 and l.correction_id is not null)`;
    const only = {
      true: Prisma.sql`and ${labelled}`,
      false: Prisma.sql`and not ${labelled}`,
      undefined: Prisma.empty,
    };
    const rows = await this.database.$queryRaw<{ id: string }[]>`
      select p.id from predictions p
      where p.model_id = ${modelId}::uuid ${older} ${only[`${corrected}`]}
      order by p.id desc limit ${limit}`;
    return rows.map(({ id }) => id);
  }

  /** Of all classes that the predictions and their corrections name. */
  currentClasses(rows: readonly StoredPrediction[]): Promise<Map<string, CurrentClass>> {
    const ids = rows.flatMap(({ classIds, corrections }) => [
      ...classIds,
      ...corrections.flatMap(({ classId }) => classId ?? []),
    ]);
    return currentClasses(this.database, ids);
  }

  fixFacts(ids: readonly string[]): Promise<Map<string, LabelFacts>> {
    return readFixFacts(this.database, ids);
  }
}
