import { bytes, moment, percent, plural, quoted, relative, seconds } from './format';

describe('format', () => {
  it.each([
    [1, '100\u00a0%'],
    [0.9999, '99.9\u00a0%'],
    [0.974, '97\u00a0%'],
    [0.0964, '9.6\u00a0%'],
    [0.0042, '0.4\u00a0%'],
    [0.00001, '<\u00a00.1\u00a0%'],
    [0, '0\u00a0%'],
  ])('a score of %d reads %s', (score, text) => {
    expect(percent(score)).toBe(text);
  });

  it.each([
    [69_124_726_784, '69\u00a0GB'],
    [1_073_741_824, '1.1\u00a0GB'],
    [12_000_000, '12\u00a0MB'],
    [4_200_000_000_000, '4.2\u00a0TB'],
  ])('%d bytes read %s', (value, text) => {
    expect(bytes(value)).toBe(text);
  });

  it('counts things', () => {
    expect(plural(1, 'correction')).toBe('1 correction');
    expect(plural(1200, 'class', 'classes')).toBe('1,200 classes');
  });

  it.each([
    [2.34, '2.3 s'],
    [61, '61 s'],
    [600, '10 min'],
    [9000, '2.5 h'],
  ])('%d seconds read %s', (value, text) => {
    expect(seconds(value)).toBe(text);
  });

  it('keeps names that are written from right to left apart from what stands beside them', () => {
    expect(quoted('espresso')).toBe('“espresso”');
    expect(quoted('كلب')).toBe('“\u2068كلب\u2069”');
    expect(quoted('חתול')).toBe('“\u2068חתול\u2069”');
  });

  it('tells a time in the zone that is asked for', () => {
    expect(moment('2026-11-01T22:00:00Z', 'Asia/Tokyo')).toBe('Nov 2, 2026, 07:00');
  });

  it('tells how far away a time is, both ways', () => {
    const now = Date.parse('2026-11-01T12:00:00Z');
    expect(relative('2026-11-01T11:57:00Z', now)).toBe('3 minutes ago');
    expect(relative('2026-11-01T14:00:00Z', now)).toBe('in 2 hours');
    expect(relative('2026-11-01T11:59:58Z', now)).toBe('just now');
  });
});
