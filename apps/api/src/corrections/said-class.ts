import type { CreateCorrection } from '@amend/contracts';
import type { Transaction } from '@amend/db';
import { findClass, useClass } from '../classes/class-lookup.js';

/**
 * The id of the class that a correction names, made where it is a new one; null: none of the classes.
 * @param by who says it
 * @throws ApiError 422 where there is none of that name
 */
export async function saidClass(
  transaction: Transaction,
  modelId: string,
  says: CreateCorrection,
  by: string,
): Promise<string | null> {
  if ('none' in says) return null;
  if ('newClass' in says) return (await useClass(transaction, modelId, says.newClass, by)).id;
  return (await findClass(transaction, modelId, says.class)).id;
}
