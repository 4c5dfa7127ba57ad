import { MAX_IDEMPOTENCY_KEY } from '@amend/contracts';
import { malformed, unprocessable } from '../errors/api-error.js';
import { isUniqueViolation } from '../errors/database-error.js';

/**
 * The header as it is kept; null where there is none.
 * @throws ApiError 400 where it is too long
 */
export function checkedKey(header: string | undefined): string | null {
  if (header && header.length > MAX_IDEMPOTENCY_KEY)
    throw malformed(`An Idempotency-Key has at most ${MAX_IDEMPOTENCY_KEY} characters`);
  return header || null;
}

/** A key came with something else before. */
export const keyReused = () =>
  unprocessable('idempotency_key_reused', 'This Idempotency-Key was used for another correction');

/** Does work under a key; again where the same key came at once and was first, since what that made is there to be found by now. */
export async function onceUnderKey<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (!isUniqueViolation(error)) throw error; // of the key
    return work();
  }
}
