import { accuracySays, failedSays, stateWords } from './version-words';

describe('accuracySays', () => {
  it('gives the count and what it proves', () => {
    expect(accuracySays({ liveAccuracy: { images: 10, right: 8, low: 0.444, high: 0.975 } })).toBe(
      'Right on 8 of 10 randomly checked photos: 80\u00a0% (with 95\u00a0% confidence 44\u00a0% to 98\u00a0%).',
    );
    expect(accuracySays({ liveAccuracy: null })).toBeNull();
  });
});

describe('stateWords', () => {
  it('promises no version that it may go live once its files are gone', () => {
    const filesRemovedAt = '2026-02-01T00:00:00.000Z';
    expect(stateWords({ state: 'candidate', filesRemovedAt: null }).says).toMatch('May go live');
    expect(stateWords({ state: 'candidate', filesRemovedAt })).toMatchObject({ name: 'Never live' });
    expect(stateWords({ state: 'rejected', filesRemovedAt }).says).not.toMatch('admin');
    expect(stateWords({ state: 'retired', filesRemovedAt })).toMatchObject({ name: 'Retired' });
  });
});

describe('failedSays', () => {
  const reason = (says: string, passed: boolean) => ({ code: 'flips', passed, says });
  const of = (...reasons: ReturnType<typeof reason>[]) => ({
    passed: false,
    reasons,
    measured: {},
    negativeFlips: [],
    classes: [],
  });

  it('tells why a version is not live, however many checks it failed', () => {
    const one = of(reason('All well.', true), reason('It forgot cats.', false));
    expect(failedSays({ state: 'rejected', verdict: one })).toBe('It forgot cats.');
    expect(failedSays({ state: 'candidate', verdict: of(...one.reasons, reason('And dogs.', false)) })).toBe(
      'It forgot cats. 1 more check failed.',
    );
    expect(failedSays({ state: 'live', verdict: one })).toBeNull();
    expect(failedSays({ state: 'candidate', verdict: of(reason('All well.', true)) })).toBeNull();
  });
});
