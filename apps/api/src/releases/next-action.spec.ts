import { releaseStates } from '@amend/contracts';
import { nextAction, type ReleaseSnapshot, START_TIMEOUT_MS } from './next-action.js';

const base: ReleaseSnapshot = {
  state: 'pending',
  version: 2,
  live: 1,
  installed: false,
  served: { state: 'loading' },
  probe: null,
  waitedMs: 0,
};
const available = { state: 'available' } as const;
const failed = { state: 'failed', message: 'no such operator' } as const;
const away = { state: 'unreachable', message: 'connection refused' } as const;
const late = START_TIMEOUT_MS + 1;
const good = { passed: true, says: 'Four photos agree.' };
const bad = { passed: false, says: 'Scores differ.' };

describe('nextAction', () => {
  it.each<[Partial<ReleaseSnapshot>, object]>([
    [{ state: 'pending' }, { do: 'enter', state: 'building' }],
    [
      { state: 'pending', live: null },
      { do: 'enter', reason: expect.stringContaining('the first') },
    ],
    [{ state: 'building' }, { do: 'install' }],
    [
      { state: 'building', installed: true },
      { do: 'enter', state: 'starting' },
    ],
    [{ state: 'starting' }, { do: 'install' }],
    [{ state: 'starting', installed: true }, { do: 'wait' }],
    [{ state: 'starting', installed: true, served: away }, { do: 'wait' }],
    [
      { state: 'starting', installed: true, served: available },
      { do: 'enter', state: 'probing' },
    ],
    [
      { state: 'starting', installed: true, served: available, waitedMs: late },
      { do: 'enter', state: 'probing' },
    ],
    [
      { state: 'starting', installed: true, served: failed },
      { do: 'fail', reason: expect.stringContaining('no such operator') },
    ],
    [
      { state: 'starting', installed: true, waitedMs: late },
      { do: 'fail', reason: expect.stringContaining('within 60 seconds. It was still being loaded') },
    ],
    [
      { state: 'starting', installed: true, served: away, waitedMs: late },
      { do: 'fail', reason: expect.stringContaining('connection refused') },
    ],
    [{ state: 'probing' }, { do: 'install' }],
    [{ state: 'probing', installed: true }, { do: 'wait' }],
    [{ state: 'probing', installed: true, served: available }, { do: 'probe' }],
    [
      { state: 'probing', installed: true, served: available, waitedMs: late },
      { do: 'fail', reason: expect.stringContaining('did not answer') },
    ],
    [
      { state: 'probing', installed: true, served: failed },
      { do: 'fail', reason: expect.any(String) },
    ],
    [
      { state: 'probing', installed: true, served: available, probe: bad },
      { do: 'fail', reason: bad.says },
    ],
    [
      { state: 'probing', installed: true, served: available, probe: good },
      { do: 'enter', state: 'shifting', reason: good.says },
    ],
    [{ state: 'probing', installed: true, probe: good }, { do: 'wait' }],
    [{ state: 'shifting' }, { do: 'install' }],
    [{ state: 'shifting', installed: true }, { do: 'wait' }],
    [{ state: 'shifting', installed: true, served: available }, { do: 'shift' }],
    [{ state: 'shifting', installed: true, served: away, waitedMs: late }, { do: 'fail' }],
    [{ state: 'live' }, { do: 'nothing' }],
    [{ state: 'rolled_back' }, { do: 'nothing' }],
    [{ state: 'failed' }, { do: 'nothing' }],
    [{ state: 'superseded' }, { do: 'nothing' }],
  ])('%j → %j', (given, expected) => {
    expect(nextAction({ ...base, ...given })).toMatchObject(expected);
  });

  it('knows every state, and always has a reason to tell', () => {
    for (const state of releaseStates)
      for (const installed of [true, false])
        for (const served of [available, failed, away, base.served])
          for (const probe of [null, good, bad])
            for (const waitedMs of [0, late]) {
              const action = nextAction({ ...base, state, installed, served, probe, waitedMs });
              if ('reason' in action) expect(action.reason).toMatch(/\.$|operator$|refused$/);
            }
  });
});
