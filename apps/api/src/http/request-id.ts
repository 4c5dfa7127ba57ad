import { randomUUID } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';

export type IdentifiedRequest = IncomingMessage & { id?: string };

const SANE = /^[\w.:-]{1,100}$/;

/** Gives a request the caller's own X-Request-Id where it is a sane one, else a new one; sent back in the answer. */
export function assignRequestId(request: IdentifiedRequest, response: ServerResponse): string {
  const given = request.headers['x-request-id'];
  const id = typeof given === 'string' && SANE.test(given) ? given : randomUUID();
  request.id = id;
  response.setHeader('X-Request-Id', id);
  return id;
}

export function requestIdOf(request: IdentifiedRequest): string {
  return request.id ?? '';
}
