import { gateSays } from './gate-words';

describe('gateSays', () => {
  it('tells what a version is checked for, and what comes of a failure', () => {
    const limits = { maximumAccuracyLoss: 0.05, maximumUnexpectedChange: 0.125 };
    expect(gateSays({ mode: 'block', ...limits })).toEqual([
      expect.stringContaining('more than 5\u00a0%'),
      expect.stringContaining('clearly more than 12.5\u00a0%'),
      expect.stringContaining('does not go live'),
    ]);
    expect(gateSays({ mode: 'warn', ...limits }).at(-1)).toContain('goes live all the same');
  });
});
