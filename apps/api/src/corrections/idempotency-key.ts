import { MAX_IDEMPOTENCY_KEY } from '@amend/contracts';
import { malformed, unprocessable } from '../errors/api-error.js';

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
