import type { ErrorBody } from '@amend/contracts';
import type { Logger } from '@amend/logging';
import { type ArgumentsHost, Catch, type ExceptionFilter, Inject, NotFoundException } from '@nestjs/common';
import type { Request, Response } from 'express';
import { type IdentifiedRequest, requestIdOf } from '../http/request-id.js';
import { LOGGER } from '../platform/tokens.js';
import type { ApiError } from './api-error.js';
import { errorAnswer } from './error-answer.js';
import { logFailure } from './log-failure.js';
import { noSuchCall } from './no-such-call.js';

/** The one error shape, and the log of what went wrong on our side. */
@Catch()
export class ErrorFilter implements ExceptionFilter {
  constructor(@Inject(LOGGER) private readonly logger: Logger) {}

  catch(error: unknown, host: ArgumentsHost): void {
    const http = host.switchToHttp();
    const request = http.getRequest<Request & IdentifiedRequest>();
    const response = http.getResponse<Response>();
    // Nest's own, of its router: what the services do not find, they say otherwise.
    const answer = error instanceof NotFoundException ? noSuchCall(request) : errorAnswer(error);
    const requestId = requestIdOf(request);
    response.locals.code = answer.code; // for the log of requests
    logFailure(this.logger, error, answer, requestId);
    if (response.headersSent) {
      response.destroy(); // half an answer went out: cut it, so that it is not taken for a whole one
      return;
    }
    if (answer.retryAfterSeconds !== undefined) response.setHeader('Retry-After', answer.retryAfterSeconds);
    if (answer.allow) response.setHeader('Allow', answer.allow.join(', '));
    if (answer.status === 401) response.setHeader('WWW-Authenticate', 'Bearer');
    // Nest or Express may have said already that the answer is of another type, and a file to be kept.
    response.removeHeader('Content-Disposition');
    response.setHeader('Content-Type', 'application/json; charset=utf-8');
    response.status(answer.status).json(errorBody(answer, requestId));
  }
}

export function errorBody(error: ApiError, requestId: string): ErrorBody {
  const { code, message, details } = error;
  return { error: { code, message, requestId, ...(details && { details }) } };
}
