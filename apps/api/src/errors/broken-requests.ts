import { randomUUID } from 'node:crypto';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { Duplex } from 'node:stream';
import type { Logger } from '@amend/logging';
import { ApiError, malformed } from './api-error.js';
import { errorBody } from './error-filter.js';

/**
 * Answers what Node.js refuses before any handler sees it (a request that is no HTTP, too large a head, an expectation that
 * nobody can meet) in the one error shape, and not with an empty body.
 */
export function answerBrokenRequests(server: Server, logger: Logger): void {
  // A request that names no host then reaches the host check, which refuses it.
  Object.assign(server, { requireHostHeader: false });
  const answers = new WeakMap<Duplex, ServerResponse>();
  const remember = ({ socket }: IncomingMessage, response: ServerResponse) => answers.set(socket, response);
  const log = (status: number, requestId: string) =>
    logger.info({ requestId, status }, 'a request that is no request');

  server.prependListener('request', remember);
  server.on('checkExpectation', (request: IncomingMessage, response: ServerResponse) => {
    remember(request, response);
    const error = new ApiError(417, 'expectation_failed', 'The only expectation is "100-continue"');
    const { text, requestId } = answerTo(error);
    response.writeHead(error.status, { ...headersOf(text, requestId), Connection: 'close' }).end(text);
    log(error.status, requestId);
  });
  server.on('clientError', (error: NodeJS.ErrnoException, socket: Duplex) => {
    const answer = answers.get(socket);
    const begun = answer?.headersSent === true && !answer.writableFinished;
    if (error.code === 'ECONNRESET' || !socket.writable || begun) {
      socket.destroy();
      return;
    }
    const refused = refusal(error.code);
    const { text, requestId } = answerTo(refused);
    const head = Object.entries({ ...headersOf(text, requestId), Connection: 'close' });
    const lines = [`HTTP/1.1 ${refused.status} `, ...head.map((header) => header.join(': '))];
    socket.end(`${lines.join('\r\n')}\r\n\r\n${text}`, () => socket.destroy());
    log(refused.status, requestId);
  });
}

/** @param code of Node's error */
function refusal(code: string | undefined): ApiError {
  if (code === 'HPE_HEADER_OVERFLOW')
    return new ApiError(431, 'head_too_large', 'The address and the headers of the request are too large');
  if (code === 'HPE_CHUNK_EXTENSIONS_OVERFLOW')
    return new ApiError(413, 'too_many_bytes', 'The extensions of a chunk are too large');
  if (code === 'ERR_HTTP_REQUEST_TIMEOUT')
    return new ApiError(408, 'timeout', 'The request took too long to arrive');
  return malformed('This is not a request of HTTP/1.1');
}

function answerTo(error: ApiError): { text: string; requestId: string } {
  const requestId = randomUUID();
  return { text: JSON.stringify(errorBody(error, requestId)), requestId };
}

function headersOf(text: string, requestId: string): Record<string, string> {
  return {
    'X-Request-Id': requestId,
    'X-Content-Type-Options': 'nosniff',
    'Content-Type': 'application/json; charset=utf-8',
    'Content-Length': String(Buffer.byteLength(text)),
  };
}
