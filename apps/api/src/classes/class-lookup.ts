import { classNameKey } from '@amend/contracts';
import type { Class, Transaction } from '@amend/db';
import { unprocessable } from '../errors/api-error.js';
import { isUuid } from '../http/id-pipe.js';
import { nearestNames } from './nearest-names.js';

/**
 * The active class that a caller means by an id or a name. Read from the database, not from memory: it may have been made a moment ago.
 * @throws ApiError 422 with the nearest names in `details.suggestions`
 */
export async function findClass(transaction: Transaction, modelId: string, idOrName: string): Promise<Class> {
  const found = await findAnyClass(transaction, modelId, idOrName);
  if (found.status === 'active') return found;
  throw unprocessable('class_retired', `The class “${found.name}” is retired; bring it back first`, {
    classId: found.id,
  });
}

/**
 * As `findClass`, and retired ones too.
 * @throws ApiError 422 with the nearest names of active ones in `details.suggestions`
 */
export async function findAnyClass(
  transaction: Transaction,
  modelId: string,
  idOrName: string,
): Promise<Class> {
  const byId = isUuid(idOrName)
    ? await transaction.class.findFirst({ where: { modelId, id: idOrName } })
    : null;
  // An id means its class, also where another one is named like it.
  const found = byId ? await wholeOf(transaction, byId) : await classNamed(transaction, modelId, idOrName);
  if (found) return found;
  const shown = JSON.stringify(idOrName.slice(0, 80));
  const active = await transaction.class.findMany({
    where: { modelId, status: 'active' },
    select: { name: true },
  });
  const suggestions = nearestNames(
    idOrName,
    active.map(({ name }) => name),
  );
  const hint = suggestions.length > 0 ? `; did you mean ${suggestions.join(', ')}?` : '';
  throw unprocessable('unknown_class', `There is no class ${shown}${hint}`, { suggestions });
}

/** The class of that name, retired or not; where it was merged, the one that it is part of. */
export async function classNamed(
  transaction: Transaction,
  modelId: string,
  name: string,
): Promise<Class | null> {
  const found = await transaction.class.findFirst({ where: { modelId, nameKey: classNameKey(name) } });
  return found && wholeOf(transaction, found);
}

/**
 * As `classNamed`, made where there is none, brought back where it is retired. Safe when two do it at once.
 * @param by who does that, for the audit
 */
export async function useClass(
  transaction: Transaction,
  modelId: string,
  name: string,
  by: string,
): Promise<Class> {
  const known = await classNamed(transaction, modelId, name);
  if (known?.status === 'active') return known;
  if (known) return bringBack(transaction, known, by);
  const data = { modelId, name: name.trim(), nameKey: classNameKey(name) };
  const [made] = await transaction.class.createManyAndReturn({ data, skipDuplicates: true });
  if (!made) return useClass(transaction, modelId, name, by); // somebody else has made it meanwhile
  await transaction.auditEntry.create({
    data: { by, action: 'class.create', subject: made.id, detail: { name: made.name } },
  });
  return made;
}

async function bringBack(transaction: Transaction, one: Class, by: string): Promise<Class> {
  const { id, name } = one;
  const { count } = await transaction.class.updateMany({
    where: { id, status: 'retired' },
    data: { status: 'active' },
  });
  if (count > 0) {
    const detail = {
      before: { name, status: one.status, mergedInto: null },
      after: { name, status: 'active' },
    };
    await transaction.auditEntry.create({ data: { by, action: 'class.update', subject: id, detail } });
  }
  return { ...one, status: 'active' };
}

/** The class that a class is part of by now: mostly itself. */
async function wholeOf(transaction: Transaction, one: Class): Promise<Class> {
  if (one.mergedInto === null) return one;
  return wholeOf(transaction, await transaction.class.findUniqueOrThrow({ where: { id: one.mergedInto } }));
}
