import type { Transaction } from '@amend/db';

/** What is compared with the database's clock is written by it: this machine's may be ahead of it, or behind. */
export async function databaseTime(transaction: Transaction): Promise<Date> {
  const [row] = await transaction.$queryRaw<[{ time: Date }]>`select clock_timestamp() as time`;
  return row.time;
}
