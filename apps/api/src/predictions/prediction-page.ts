import { Prisma, type Transaction } from '@amend/db';

export interface PredictionPage {
  /** Only those before this id. */
  before: string | undefined;
  limit: number;
  /** Only those whose image has a standing correction, or has none. */
  corrected: boolean | undefined;
}

/** So many are looked through for labelled ones, which mostly are among the newest. */
const NEAR = 10_000;

const isLabelled = Prisma.sql`exists (select 1 from labels l
  where l.model_id = p.model_id and l.sha256 = p.sha256 and l.correction_id is not null)`;

/** Ids, newest first. */
export async function readPage(
  transaction: Transaction,
  modelId: string,
  { before, limit, corrected }: PredictionPage,
): Promise<string[]> {
  if (corrected) return readCorrected(transaction, modelId, before, limit);
  const wanted = corrected === false ? Prisma.sql`and not ${isLabelled}` : Prisma.empty;
  return read(
    transaction,
    Prisma.sql`
      select p.id from predictions p where p.model_id = ${modelId}::uuid ${older(before)} ${wanted}
      order by p.id desc limit ${limit}`,
  );
}

/** Among the newest, where they mostly are; where those are too few, by their labels. */
async function readCorrected(
  transaction: Transaction,
  modelId: string,
  before: string | undefined,
  limit: number,
): Promise<string[]> {
  const newest = (window: number) =>
    read(
      transaction,
      Prisma.sql`
        select p.id from (
          select * from predictions p where p.model_id = ${modelId}::uuid ${older(before)} order by p.id desc limit ${window}
        ) p where ${isLabelled} order by p.id desc limit ${limit}`,
    );
  let window = NEAR;
  let near = await newest(window);
  if (near.length === limit) return near;
  // To find them by their labels costs a look at each of these: no more than as many are looked through before that.
  const labels = await transaction.label.count({ where: { modelId, correctionId: { not: null } } });
  if (labels > window) {
    window = labels;
    near = await newest(window);
    if (near.length === limit) return near;
  }
  const [beyond] = await read(
    transaction,
    Prisma.sql`
      select p.id from predictions p
      where p.model_id = ${modelId}::uuid ${older(before)} order by p.id desc offset ${window} limit 1`,
  );
  if (beyond === undefined) return near;
  // Where few are labelled, or none but old ones, these are found by their labels: not by a look at a million others.
  const far = await read(
    transaction,
    Prisma.sql`
      select p.id from labels l cross join lateral (
        select p.id from predictions p
        where p.model_id = l.model_id and p.sha256 = l.sha256 ${older(near.at(-1) ?? before)} offset 0
      ) p
      where l.model_id = ${modelId}::uuid and l.correction_id is not null
      order by p.id desc limit ${limit - near.length}`,
  );
  return [...near, ...far];
}

function older(id: string | undefined): Prisma.Sql {
  return id === undefined ? Prisma.empty : Prisma.sql`and p.id < ${id}::uuid`;
}

async function read(transaction: Transaction, query: Prisma.Sql): Promise<string[]> {
  return (await transaction.$queryRaw<{ id: string }[]>(query)).map(({ id }) => id);
}
