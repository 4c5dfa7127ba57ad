import { cronPresets, cronSays } from './cron-words';

describe('cronSays', () => {
  it.each([
    ['0 3 * * *', 'every day at 03:00'],
    ['15 * * * *', 'every hour, at 15 past'],
    ['*/10 * * * *', 'every 10 minutes'],
    ['0 */6 * * *', 'every 6 hours, at 00 past'],
    ['30 22 * * 5', 'every Friday at 22:30'],
    ['0 9 * * 1-5', 'Monday to Friday at 09:00'],
    ['0 3 1 * *', 'on day 1 of each month at 03:00'],
  ])('%s reads %s', (cron, words) => {
    expect(cronSays(cron)).toBe(words);
  });

  it.each(['', 'nonsense', '0 3 * 2 *', '0,30 3 * * *', '0 3 1 * 1', '0 3 * * 9'])(
    'does not guess at %j',
    (cron) => {
      expect(cronSays(cron)).toBeNull();
    },
  );

  it('has words for every preset', () => {
    for (const { cron } of cronPresets) expect(cronSays(cron)).not.toBeNull();
  });
});
