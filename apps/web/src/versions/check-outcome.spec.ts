import { checkOutcome } from './check-outcome';

describe('checkOutcome', () => {
  const measured = { trainedImages: 12, verifiedImages: 0, replayImages: 3, parityImages: 0 };

  it.each([
    ['verified-accuracy', true, 'Not checked'],
    ['verified-accuracy', false, 'Failed'],
    ['replay-change', true, 'Passed'],
    ['learned', true, 'Noted'],
    ['calibration', true, 'Noted'],
    ['parity', true, 'Passed'],
    ['parity', false, 'Failed'],
  ])('of %s, passed: %s, is "%s"', (code, passed, outcome) => {
    expect(checkOutcome({ code, passed }, measured)).toBe(outcome);
  });
});
