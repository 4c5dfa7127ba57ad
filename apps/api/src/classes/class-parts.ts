import type { Transaction } from '@amend/db';

/** Ids of a class and of all that became part of it. */
export async function classAndParts(database: Transaction, id: string): Promise<string[]> {
  const rows = await database.$queryRaw<{ id: string }[]>`
    with recursive part as (
      select ${id}::uuid as id
      union all
      select classes.id from part join classes on classes.merged_into = part.id
    ) select id from part`;
  return rows.map((row) => row.id);
}
