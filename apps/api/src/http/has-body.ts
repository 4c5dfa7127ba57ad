import type { IncomingMessage } from 'node:http';

/** Whether a request brings a body, as far as its head tells. */
export function hasBody({ headers }: Pick<IncomingMessage, 'headers'>): boolean {
  return headers['transfer-encoding'] !== undefined || Number(headers['content-length']) > 0;
}
