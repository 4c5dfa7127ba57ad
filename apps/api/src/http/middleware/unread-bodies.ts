import type { NextFunction, Request, Response } from 'express';
import { hasBody } from '../has-body.js';

/** So much of a body is read past after its answer, a photo as phones make them: some clients look for one only once all is sent. */
const MOST_BYTES = 8_000_000;
const MOST_MS = 10_000;
const LOOK_MS = 50;

/**
 * Middleware that closes the connection where a request was answered before its body had come, as who may not call is, and the rest
 * is much or slow: Node.js would read all of it, however much, to go on with the connection. Not at once, or the client would be told
 * of a broken connection instead of the answer that is on its way.
 */
export function unreadBodies(request: Request, response: Response, next: NextFunction): void {
  if (hasBody(request)) response.once('finish', () => readPast(request));
  next();
}

function readPast(request: Request): void {
  request.resume();
  if (request.complete) return;
  const { socket } = request;
  const most = socket.bytesRead + MOST_BYTES;
  const end = performance.now() + MOST_MS;
  const timer = setInterval(() => {
    if (socket.bytesRead > most || performance.now() > end) socket.destroy();
  }, LOOK_MS).unref();
  const stop = () => clearInterval(timer);
  request.once('end', stop).once('close', stop);
}
