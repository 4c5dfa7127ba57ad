import type { Database } from '@amend/db';

/** Whether this Amend has, or had, a model of a name: what lies beside its own is not its to remove. */
export async function hasHadModel(database: Database, name: string): Promise<boolean> {
  const found = await database.model.findFirst({ where: everNamed(name), select: { id: true } });
  return found !== null;
}

/** Models that have the name, or had it: a deleted model's is freed by appending its id. */
export function everNamed(name: string) {
  // Prisma asks with LIKE, to which `_` is any character.
  const asItIs = name.replace(/[\\%_]/g, '\\$&');
  return { OR: [{ name }, { name: { startsWith: `${asItIs}~` }, deletedAt: { not: null } }] };
}
