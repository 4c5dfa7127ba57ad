/** Times of day (HH:MM) in a time zone between which no version goes live; null: there are none. */
export interface QuietHours {
  timezone: string | null;
  quietFrom: string | null;
  quietTo: string | null;
}

const MINUTE_MS = 60_000;
const DAY_MINUTES = 24 * 60;

/**
 * When the quiet hours that it is at `now` end; null: it is none. They go over midnight where they end earlier than they
 * begin. On a day when the clocks change, the end may be told an hour off, and is right once it comes.
 */
export function quietUntil({ timezone, quietFrom, quietTo }: QuietHours, now: Date): Date | null {
  if (timezone === null || quietFrom === null || quietTo === null) return null;
  const minute = minuteOfDay(timeOfDay(now, timezone));
  const [from, to] = [minuteOfDay(quietFrom), minuteOfDay(quietTo)];
  const length = (to - from + DAY_MINUTES) % DAY_MINUTES;
  const passed = (minute - from + DAY_MINUTES) % DAY_MINUTES;
  if (passed >= length) return null;
  return new Date((Math.floor(now.getTime() / MINUTE_MS) + length - passed) * MINUTE_MS);
}

function timeOfDay(at: Date, timezone: string): string {
  return new Intl.DateTimeFormat('en-GB', {
    timeZone: timezone,
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  }).format(at);
}

function minuteOfDay(time: string): number {
  const [hours, minutes] = time.split(':').map(Number);
  return (hours ?? 0) * 60 + (minutes ?? 0);
}
