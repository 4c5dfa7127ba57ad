import type { Logger } from '@amend/logging';
import type { LoggerService } from '@nestjs/common';

/** Nest's own warnings and errors in the structured log; its start-up chatter is left out. */
export class NestLogger implements LoggerService {
  constructor(private readonly logger: Logger) {}

  log(): void {}

  warn(message: unknown, ...more: unknown[]): void {
    this.logger.warn({ more }, String(message));
  }

  error(message: unknown, ...more: unknown[]): void {
    this.logger.error({ more }, String(message));
  }
}
