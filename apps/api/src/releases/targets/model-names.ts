import type { Database } from '@amend/db';

/** Whether this Amend has, or had, a model of a name: what lies beside its own is not its to remove. */
export async function hasHadModel(database: Database, name: string): Promise<boolean> {
  // A deleted model's name is freed by appending its id.
  const found = await database.model.findFirst({
    where: { OR: [{ name }, { name: { startsWith: `${name}~` }, deletedAt: { not: null } }] },
    select: { id: true },
  });
  return found !== null;
}
