/** The schedules that most people want. */
export const cronPresets = [
  { cron: '0 * * * *', name: 'Every hour' },
  { cron: '0 3 * * *', name: 'Every night at 3' },
  { cron: '0 3 * * 1', name: 'Every Monday at 3' },
  { cron: '0 3 1 * *', name: 'On the first of each month at 3' },
] as const;

const days = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
const isNumber = (field: string) => /^\d+$/.test(field);

/** A cron expression in plain words, where it is one of the usual forms; null otherwise. */
export function cronSays(cron: string): string | null {
  const fields = cron.trim().split(/\s+/);
  const [minute, hour, day, month, weekday] = fields;
  if (fields.length !== 5 || !minute || !hour || !day || !month || !weekday) return null;
  if (month !== '*') return null;
  const daily = day === '*' && weekday === '*';
  const everyMinutes = /^\*\/(\d+)$/.exec(minute)?.[1];
  if (everyMinutes && hour === '*' && daily) return `every ${everyMinutes} minutes`;
  if (!isNumber(minute)) return null;
  const at = minute.padStart(2, '0');
  if (hour === '*' && daily) return minute === '0' ? 'every hour, on the hour' : `every hour, at ${at} past`;
  const everyHours = /^\*\/(\d+)$/.exec(hour)?.[1];
  if (everyHours && daily) return `every ${everyHours} hours, at ${at} past`;
  if (!isNumber(hour)) return null;
  const time = `at ${hour.padStart(2, '0')}:${at}`;
  if (daily) return `every day ${time}`;
  if (day === '*' && weekday === '1-5') return `Monday to Friday ${time}`;
  const named = isNumber(weekday) ? days[Number(weekday)] : undefined;
  if (day === '*' && named) return `every ${named} ${time}`;
  if (isNumber(day) && weekday === '*') return `on day ${day} of each month ${time}`;
  return null;
}
