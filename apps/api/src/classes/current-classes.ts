import type { Transaction } from '@amend/db';

/** A class as it is called now. */
export interface CurrentClass {
  id: string;
  name: string;
}

/** What classes are by now, by the ids that they were known under: those that were merged are the class they are part of. */
export async function currentClasses(
  database: Transaction,
  ids: Iterable<string>,
): Promise<Map<string, CurrentClass>> {
  const rows = await database.$queryRaw<(CurrentClass & { asked: string })[]>`
    with recursive part as (
      select id as asked, id, name, merged_into from classes where id = any(${[...new Set(ids)]}::uuid[])
      union all
      select part.asked, whole.id, whole.name, whole.merged_into
      from part join classes whole on whole.id = part.merged_into
    )
    select asked, id, name from part where merged_into is null`;
  return new Map(rows.map(({ asked, id, name }) => [asked, { id, name }]));
}
