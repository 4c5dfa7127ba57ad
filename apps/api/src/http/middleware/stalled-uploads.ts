import type { IncomingMessage, Server } from 'node:http';
import type { NextFunction, Request, Response } from 'express';
import { hasBody } from '../has-body.js';

/** How often a body that is still coming is looked at. */
const LOOK_MS = 30_000;
/** So much of it must have come since the last look: 4 KB/s, the slowest line that somebody would send a photo over. */
const LEAST_BYTES = 120_000;

/** An archive of gigabytes takes longer than Node's five minutes; it may, as long as it comes. */
const LONGEST_MS = 6 * 3_600_000;

/**
 * Middleware that gives up requests whose body (nearly) stops coming: they would hold the places and the memory of others. Node's
 * own limit is one for the whole request, which a large archive over a slow line needs.
 * @returns to be used ahead of what reads bodies; those given up are answered as Node's own are: 408, by `clientError`
 */
export function stalledUploads(server: Server) {
  server.requestTimeout = LONGEST_MS;
  return (request: Request, _response: Response, next: NextFunction): void => {
    if (hasBody(request)) watch(request);
    next();
  };

  function watch(request: IncomingMessage): void {
    const { socket } = request;
    let seen = socket.bytesRead;
    const timer = setInterval(() => {
      const came = socket.bytesRead - seen;
      seen = socket.bytesRead;
      if (request.complete) clearInterval(timer);
      else if (came < LEAST_BYTES) server.emit('clientError', tooSlow(), socket);
    }, LOOK_MS).unref();
    request.once('close', () => clearInterval(timer));
  }
}

function tooSlow(): NodeJS.ErrnoException {
  return Object.assign(new Error('the body stopped coming'), { code: 'ERR_HTTP_REQUEST_TIMEOUT' });
}
