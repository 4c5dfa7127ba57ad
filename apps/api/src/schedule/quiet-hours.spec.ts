import { quietUntil } from './quiet-hours.js';

const at = (time: string) => new Date(`2026-07-01T${time}:30Z`);
const hours = (quietFrom: string, quietTo: string, timezone = 'UTC') => ({ quietFrom, quietTo, timezone });

describe('quietUntil', () => {
  it.each([
    [hours('22:00', '06:00'), '21:59', null],
    [hours('22:00', '06:00'), '22:00', '2026-07-02T06:00:00.000Z'],
    [hours('22:00', '06:00'), '05:59', '2026-07-01T06:00:00.000Z'],
    [hours('22:00', '06:00'), '06:00', null],
    [hours('09:00', '17:30'), '12:00', '2026-07-01T17:30:00.000Z'],
    [hours('09:00', '17:30'), '08:00', null],
    // 12:00 UTC is 14:00 in Berlin, and 21:00 in Tokyo.
    [hours('13:00', '15:00', 'Europe/Berlin'), '12:00', '2026-07-01T13:00:00.000Z'],
    [hours('13:00', '15:00', 'Asia/Tokyo'), '12:00', null],
    [{ quietFrom: null, quietTo: null, timezone: 'UTC' }, '12:00', null],
    [{ quietFrom: null, quietTo: null, timezone: null }, '12:00', null],
  ])('%j at %s is until %s', (quiet, time, until) => {
    expect(quietUntil(quiet, at(time))?.toISOString() ?? null).toBe(until);
  });
});
