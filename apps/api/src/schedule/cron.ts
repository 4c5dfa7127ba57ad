import { CronExpressionParser } from 'cron-parser';

/** What is wrong with a schedule's time, in a sentence for who typed it. */
export class CronError extends Error {
  override name = 'CronError';
}

/**
 * The next time that a cron expression means, after `from`.
 * @param cron five fields, or six with seconds first
 * @param timezone a name of the IANA time zone database
 * @throws CronError
 */
export function nextTime(cron: string, timezone: string, from = new Date()): Date {
  if (!isTimezone(timezone))
    throw new CronError(
      `${JSON.stringify(timezone)} is not a time zone; it is a name such as Europe/Berlin or UTC`,
    );
  const fields = cron.trim().split(/\s+/);
  if (fields.length < 5 || fields.length > 6)
    throw new CronError(
      `${JSON.stringify(cron)} has ${fields.length} fields; a schedule has five: minute, hour, day of month, month, day of week; or six, with seconds first`,
    );
  // "H" stands for a random time, which every reader would understand differently.
  if (/\bH/.test(cron)) throw new CronError(`${JSON.stringify(cron)} has an "H", which is not supported`);
  try {
    return CronExpressionParser.parse(cron, { tz: timezone, currentDate: from }).next().toDate();
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : String(cause);
    throw new CronError(`${JSON.stringify(cron)} is not a time that can come: ${why}`, { cause });
  }
}

function isTimezone(name: string): boolean {
  try {
    return Intl.DateTimeFormat('en', { timeZone: name }) !== undefined && /^[A-Za-z]/.test(name);
  } catch {
    return false;
  }
}
