import { type DestinationStream, type Logger, pino } from 'pino';
import pretty from 'pino-pretty';

export type { Logger } from 'pino';

/** An error of Redis carries the command that failed: that of signing in, with the password. */
const REDACTED = ['err.command.args'];

/**
 * A structured logger on standard output: JSON lines, or readable lines on a terminal.
 * @param name the process that speaks: api, trainer, model-server, supervisor
 */
export function createLogger(name: string, options: { level?: string; pretty?: boolean } = {}): Logger {
  const level = options.level ?? process.env.AMEND_LOG_LEVEL ?? 'info';
  const readable =
    options.pretty ?? (process.env.AMEND_LOG_PRETTY === 'true' || process.stdout.isTTY === true);
  const stream: DestinationStream | undefined = readable
    ? pretty({ colorize: true, ignore: 'pid,hostname', translateTime: 'SYS:HH:MM:ss.l', sync: true })
    : undefined;
  return pino({ name, level, redact: REDACTED }, stream as DestinationStream);
}
