import compression from 'compression';
import type { NextFunction, Request, Response } from 'express';

const compressed = compression();

/**
 * Sends the page and what it reads compressed to browsers, for slow lines. Not images, which are, nor events, each of which is
 * to come at once; and answers to what is sent are short.
 */
export function compressAnswers(request: Request, response: Response, next: NextFunction): void {
  if (request.method === 'GET') compressed(request, response, next);
  else next();
}
