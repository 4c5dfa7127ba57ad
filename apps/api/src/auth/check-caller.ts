import type { Request } from 'express';
import { ApiError } from '../errors/api-error.js';
import type { AuthenticatedRequest } from './caller.js';

/**
 * For what takes long, in the midst of it: a key is revoked at once, whatever it has begun.
 * @throws ApiError once the caller may not have it any more; not while nobody can say, as without the database
 */
export async function checkCaller(request: Request): Promise<void> {
  try {
    await (request as AuthenticatedRequest).mayStill?.();
  } catch (error) {
    if (error instanceof ApiError) throw error;
  }
}
