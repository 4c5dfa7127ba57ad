import { CronError, nextTime } from './cron.js';

const from = new Date('2026-03-01T12:00:00Z');

describe('nextTime', () => {
  it.each([
    ['0 3 * * *', 'UTC', '2026-03-02T03:00:00.000Z'],
    ['0 3 * * *', 'Europe/Berlin', '2026-03-02T02:00:00.000Z'],
    ['0 3 1 4 *', 'Europe/Berlin', '2026-04-01T01:00:00.000Z'],
    ['*/20 * * * * *', 'UTC', '2026-03-01T12:00:20.000Z'],
    ['0 9 * * MON', 'America/New_York', '2026-03-02T14:00:00.000Z'],
  ])('%s in %s is %s', (cron, timezone, expected) => {
    expect(nextTime(cron, timezone, from).toISOString()).toBe(expected);
  });

  it.each([
    ['30 2 * * *', '2026-03-28T12:00:00Z', ['2026-03-29T01:30:00.000Z', '2026-03-30T00:30:00.000Z']],
    ['30 2 * * *', '2026-10-24T12:00:00Z', ['2026-10-25T00:30:00.000Z', '2026-10-26T01:30:00.000Z']],
    ['0 2 * * SUN', '2026-03-28T12:00:00Z', ['2026-03-29T01:00:00.000Z', '2026-04-05T00:00:00.000Z']],
    ['0 3 * * *', '2026-10-24T12:00:00Z', ['2026-10-25T02:00:00.000Z', '2026-10-26T02:00:00.000Z']],
  ])('%s after %s comes once a day in Berlin, also where the clocks change', (cron, after, expected) => {
    const first = nextTime(cron, 'Europe/Berlin', new Date(after));
    const second = nextTime(cron, 'Europe/Berlin', first);
    expect([first, second].map((time) => time.toISOString())).toEqual(expected);
  });

  it.each([
    ['0 3 * *', 'UTC', /4 fields; a schedule has five/],
    ['@daily', 'UTC', /1 fields/],
    ['* * * * * * *', 'UTC', /7 fields/],
    ['61 * * * *', 'UTC', /61 expected range 0-59/],
    ['0 0 30 2 *', 'UTC', /not a time that can come/],
    ['a b c d e', 'UTC', /not a time that can come/],
    ['H 3 * * *', 'UTC', /not supported/],
    ['0 3 * * *', 'Mars/Base', /"Mars\/Base" is not a time zone/],
    ['0 3 * * *', '+02:00', /is not a time zone/],
  ])('%s in %s is refused', (cron, timezone, message) => {
    expect(() => nextTime(cron, timezone, from)).toThrow(CronError);
    expect(() => nextTime(cron, timezone, from)).toThrow(message);
  });
});
