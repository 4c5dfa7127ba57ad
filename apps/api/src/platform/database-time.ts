import type { Transaction } from '@amend/db';

/** The time by the database's clock: what it has dated is compared with that, for this machine's may be ahead of it, or behind. */
export async function databaseTime(database: Transaction): Promise<Date> {
  const [row] = await database.$queryRaw<[{ time: Date }]>`select clock_timestamp() as time`;
  return row.time;
}
