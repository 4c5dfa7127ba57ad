import type { Logger } from '@amend/logging';
import type { NextFunction, Request, Response } from 'express';
import { countRequest } from '../../metrics/request-metrics.js';
import { assignRequestId } from '../request-id.js';

const QUIET = new Set(['/healthz', '/readyz', '/metrics']);

/**
 * Gives each request its id; once it is over, counts it and logs one line, with the code of what was wrong with it; without the
 * query, which may hold a sign-in token.
 */
export function requestLog(logger: Logger) {
  return (request: Request, response: Response, next: NextFunction): void => {
    const requestId = assignRequestId(request, response);
    const started = performance.now();
    const { method, path } = request;
    if (!QUIET.has(path))
      response.once('close', () => {
        const ms = Math.round((performance.now() - started) * 10) / 10;
        const status = response.writableFinished ? response.statusCode : 'cut off';
        countRequest(status);
        const { code } = response.locals;
        logger.info({ requestId, method, path, status, ...(code !== undefined && { code }), ms }, 'request');
      });
    next();
  };
}
