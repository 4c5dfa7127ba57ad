const oneDecimal = new Intl.NumberFormat('en', { maximumFractionDigits: 1 });
const whole = new Intl.NumberFormat('en');
const dateTime = (timeZone?: string) =>
  new Intl.DateTimeFormat('en', { dateStyle: 'medium', timeStyle: 'short', hourCycle: 'h23', timeZone });
const dateTimeHere = dateTime();
const clock = new Intl.DateTimeFormat('en', {
  hour: 'numeric',
  minute: '2-digit',
  second: '2-digit',
  hourCycle: 'h23',
});
const ago = new Intl.RelativeTimeFormat('en', { numeric: 'auto' });

/** A share as people read it: of small ones the tenths count. Never "100 %" or "0 %" for what is only nearly so. */
export function percent(score: number): string {
  const value = score * 100;
  if (value >= 99.5 && value < 100) return `${oneDecimal.format(Math.min(value, 99.9))}\u00a0%`;
  if (value > 0 && value < 0.1) return `<\u00a00.1\u00a0%`;
  return value < 10 ? `${oneDecimal.format(value)}\u00a0%` : `${Math.round(value)}\u00a0%`;
}

/** A share as somebody set it: nothing of it is rounded away. */
export function percentSet(share: number): string {
  return `${Number((share * 100).toFixed(3))}\u00a0%`;
}

const RIGHT_TO_LEFT = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;

/** A name within a text. One written from right to left leaves the words and figures beside it in their places. */
export function isolated(name: string): string {
  return RIGHT_TO_LEFT.test(name) ? `\u2068${name}\u2069` : name;
}

/** The same in quotation marks. */
export function quoted(name: string): string {
  return `“${isolated(name)}”`;
}

export function count(value: number): string {
  return whole.format(value);
}

/** "1 correction", "3 corrections". */
export function plural(value: number, one: string, many = `${one}s`): string {
  return `${count(value)} ${value === 1 ? one : many}`;
}

/** So many bytes, as shops sell disks: "69 GB". */
export function bytes(value: number): string {
  const unit = value >= 1e12 ? 'TB' : value >= 1e9 ? 'GB' : 'MB';
  const size = value / { TB: 1e12, GB: 1e9, MB: 1e6 }[unit];
  return `${size < 10 ? oneDecimal.format(size) : Math.round(size)}\u00a0${unit}`;
}

/** A date and time; here, unless another time zone is named. */
export function moment(iso: string, timeZone?: string): string {
  return (timeZone === undefined ? dateTimeHere : dateTime(timeZone)).format(new Date(iso));
}

export function timeOfDay(iso: string): string {
  return clock.format(new Date(iso));
}

export function seconds(value: number): string {
  if (value < 10) return `${oneDecimal.format(value)} s`;
  if (value < 90) return `${Math.round(value)} s`;
  if (value < 5400) return `${Math.round(value / 60)} min`;
  return `${oneDecimal.format(value / 3600)} h`;
}

const STEPS: readonly [Intl.RelativeTimeFormatUnit, number][] = [
  ['day', 86_400],
  ['hour', 3_600],
  ['minute', 60],
];

/** "3 minutes ago", "in 2 hours". */
export function relative(iso: string, now: number): string {
  const away = (new Date(iso).getTime() - now) / 1000;
  for (const [unit, length] of STEPS)
    if (Math.abs(away) >= length) return ago.format(Math.round(away / length), unit);
  return away > 15 ? 'in a moment' : 'just now';
}
