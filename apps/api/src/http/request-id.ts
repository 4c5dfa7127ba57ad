import { randomUUID } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';

export type IdentifiedRequest = IncomingMessage & { id?: unknown };

const SANE = /^[\w.:-]{1,100}$/;

/** The caller's own X-Request-Id where it is a sane one, else a new one; sent back in the answer. */
export function assignRequestId(request: IncomingMessage, response: ServerResponse): string {
  const given = request.headers['x-request-id'];
  const id = typeof given === 'string' && SANE.test(given) ? given : randomUUID();
  response.setHeader('X-Request-Id', id);
  return id;
}

export function requestIdOf(request: IdentifiedRequest): string {
  return String(request.id ?? '');
}
