import type { Logger } from '@amend/logging';
import type { ApiError } from './api-error.js';

/** Writes into the log what went wrong on our side; what may pass by itself as a warning. @param error as it was thrown */
export function logFailure(logger: Logger, error: unknown, answer: ApiError, requestId: string): void {
  if (answer.status < 500) return;
  const level = answer.status === 503 ? 'warn' : 'error';
  logger[level]({ err: answer.cause ?? error, requestId }, answer.message);
}
