import createClient from 'openapi-fetch';
import { ApiError } from './api-error';
import type { paths } from './schema.generated';

/** The REST API, typed by its own description. */
export const api = createClient<paths>({ baseUrl: '' });

/**
 * The answer of a call.
 * @throws ApiError when the call was refused or nothing answered
 */
export async function answerOf<T>(
  call: Promise<{ data?: T; error?: unknown; response: Response }>,
): Promise<T> {
  const settled = await call.catch((cause: unknown) => {
    if (cause instanceof DOMException && cause.name === 'AbortError') throw cause;
    throw ApiError.unreachable();
  });
  if (!settled.response.ok) throw ApiError.from(settled.response.status, settled.error);
  return settled.data as T;
}
