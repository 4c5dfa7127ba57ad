import { releasePolicySchema, releaseStates } from '@amend/contracts';
import { nextAction } from './next-action.js';
import type { ReleaseSnapshot } from './release-snapshot.js';

const base: ReleaseSnapshot = {
  state: 'pending',
  version: 2,
  live: 1,
  stage: null,
  stageMs: 0,
  kind: 'release',
  previous: null,
  placement: { state: 'absent', says: '', log: null },
  served: { state: 'loading' },
  probe: null,
  waitedMs: 0,
  awayMs: 0,
  policy: releasePolicySchema.parse({}),
  traffic: { calls: 0, errors: 0, disagreed: 0 },
  latency: null,
  compared: true,
  quietUntil: null,
  limits: { placeMs: 300_000, startMs: 60_000, pollMs: 100 },
};
const placed = { state: 'placed', says: '', log: null } as const;
const building = { state: 'preparing', says: 'Its image is being built.', log: null } as const;
const broken = { state: 'failed', says: 'RUN exit 7.', log: 'line 50' } as const;
const available = { state: 'available' } as const;
const failed = { state: 'failed', message: 'no such operator' } as const;
const away = { state: 'unreachable', message: 'connection refused' } as const;
const late = 60_001;
const good = { passed: true, says: 'Four photos agree.' };
const bad = { passed: false, says: 'Scores differ.' };

describe('nextAction', () => {
  it.each<[Partial<ReleaseSnapshot>, object]>([
    [{ state: 'pending' }, { do: 'enter', state: 'building' }],
    [{ state: 'pending', placement: broken }, { do: 'place' }],
    [
      { state: 'pending', live: null },
      { do: 'enter', reason: expect.stringContaining('the first') },
    ],
    [{ state: 'building' }, { do: 'place' }],
    [
      { state: 'building', placement: placed },
      { do: 'enter', state: 'starting' },
    ],
    [
      { state: 'building', placement: { ...placed, says: 'Built in 3 s.' } },
      { do: 'enter', state: 'starting', reason: 'Built in 3 s.' },
    ],
    [{ state: 'building', placement: building }, { do: 'wait' }],
    [{ state: 'building', placement: building, awayMs: late }, { do: 'wait' }],
    [
      { state: 'building', placement: building, awayMs: 300_001 },
      { do: 'fail', reason: 'Version 2 was not ready within 300 seconds. Its image is being built.' },
    ],
    ...(['building', 'starting', 'probing', 'shifting'] as const).map(
      (state): [Partial<ReleaseSnapshot>, object] => [
        { state, placement: broken },
        { do: 'fail', reason: 'Version 2 could not be started: RUN exit 7.', log: 'line 50' },
      ],
    ),
    [{ state: 'starting' }, { do: 'place' }],
    [{ state: 'starting', placement: placed }, { do: 'wait' }],
    [{ state: 'starting', placement: placed, served: away }, { do: 'wait' }],
    [
      { state: 'starting', placement: placed, served: available },
      { do: 'enter', state: 'probing' },
    ],
    [
      { state: 'starting', placement: placed, served: available, waitedMs: late },
      { do: 'enter', state: 'probing' },
    ],
    [
      { state: 'starting', placement: placed, served: failed },
      { do: 'fail', reason: expect.stringContaining('no such operator') },
    ],
    [
      { state: 'starting', placement: placed, awayMs: late },
      { do: 'fail', reason: expect.stringContaining('within 60 seconds. It was still being loaded') },
    ],
    [
      { state: 'starting', placement: placed, served: away, awayMs: late },
      { do: 'fail', reason: expect.stringContaining('connection refused') },
    ],
    [{ state: 'probing' }, { do: 'place' }],
    [{ state: 'probing', placement: placed }, { do: 'wait' }],
    [{ state: 'probing', placement: placed, served: available }, { do: 'probe' }],
    [
      { state: 'probing', placement: placed, served: available, waitedMs: late },
      { do: 'fail', reason: expect.stringContaining('did not answer') },
    ],
    [
      { state: 'probing', placement: placed, served: failed },
      { do: 'fail', reason: expect.any(String) },
    ],
    [
      { state: 'probing', placement: placed, served: available, probe: bad },
      { do: 'fail', reason: bad.says },
    ],
    [
      { state: 'probing', placement: placed, served: available, probe: good },
      { do: 'enter', state: 'shifting', reason: good.says },
    ],
    [{ state: 'probing', placement: placed, probe: good }, { do: 'wait' }],
    [{ state: 'shifting' }, { do: 'place' }],
    [{ state: 'shifting', placement: placed }, { do: 'wait' }],
    [{ state: 'shifting', placement: placed, served: available }, { do: 'shift' }],
    [{ state: 'shifting', placement: placed, served: away, awayMs: late }, { do: 'fail' }],
    [{ state: 'live' }, { do: 'nothing' }],
    [{ state: 'rolled_back' }, { do: 'nothing' }],
    [{ state: 'failed' }, { do: 'nothing' }],
    [{ state: 'superseded' }, { do: 'nothing' }],
  ])('%j → %j', (given, expected) => {
    expect(nextAction({ ...base, ...given })).toMatchObject(expected);
  });

  it('knows every state, and always has a reason to tell', () => {
    for (const state of releaseStates)
      for (const placement of [placed, building, broken, base.placement])
        for (const served of [available, failed, away, base.served])
          for (const probe of [null, good, bad])
            for (const waitedMs of [0, late]) {
              const action = nextAction({
                ...base,
                state,
                placement,
                served,
                probe,
                waitedMs,
                awayMs: waitedMs,
              });
              if ('reason' in action) expect(action.reason).toMatch(/\.$|operator$|refused$/);
            }
  });
});
