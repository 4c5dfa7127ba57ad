import { releasePolicySchema } from '@amend/contracts';
import { nextAction } from './next-action.js';
import type { ReleaseAction } from './release-action.js';
import type { ReleaseSnapshot } from './release-snapshot.js';

const available = { state: 'available' } as const;
const away = { state: 'unreachable', message: 'connection refused' } as const;
const none = { calls: 0, errors: 0, disagreed: 0 };
const good = { passed: true, says: 'Four photos agree.' };
const bad = { passed: false, says: 'Scores differ.' };
const policy = releasePolicySchema.parse({ shadowShare: 0.1, canaryShare: 0.25 });
const plain = releasePolicySchema.parse({});
const night = new Date('2026-07-02T06:00:00Z');
const long = 61_000;

const base: ReleaseSnapshot = {
  state: 'probing',
  stage: null,
  stageMs: 0,
  kind: 'release',
  version: 2,
  live: 1,
  previous: null,
  served: available,
  probe: good,
  waitedMs: 0,
  awayMs: 0,
  policy,
  traffic: none,
  latency: null,
  compared: true,
  placement: { state: 'placed', says: '', log: null },
  limits: { placeMs: 300_000, startMs: 60_000, pollMs: 100 },
  quietUntil: null,
};
type Row = [Partial<ReleaseSnapshot>, Partial<Record<string, unknown>>];
const matching = (text: string) => expect.stringContaining(text);
const check = (rows: Row[], given: Partial<ReleaseSnapshot>) =>
  it.each(rows)('%j → %j', (more, expected) => {
    const action: ReleaseAction = nextAction({ ...base, ...given, ...more });
    expect(action).toMatchObject(expected);
  });

describe('while probing', () => {
  check(
    [
      [{}, { do: 'begin', stage: 'shadow', reason: matching('10 % of the requests too') }],
      [{ probe: null }, { do: 'probe' }],
      [{ compared: false }, { do: 'compare' }],
      [{ compared: false, kind: 'rollback' }, { do: 'enter' }],
      [{ compared: false, live: null }, { do: 'enter' }],
      [{ compared: false, policy: { ...plain, watchSeconds: 0 } }, { do: 'enter' }],
      [{ policy: plain }, { do: 'enter', state: 'shifting', reason: good.says }],
      [{ live: null }, { do: 'enter', state: 'shifting' }],
      [{ kind: 'rollback' }, { do: 'enter', state: 'shifting' }],
      [{ stage: 'shadow', stageMs: 5_000 }, { do: 'wait' }],
      [
        { stage: 'shadow', stageMs: 5_000, live: 2 },
        { do: 'enter', state: 'shifting' },
      ],
      [
        { stage: 'shadow', stageMs: long, traffic: { calls: 9, errors: 0, disagreed: 2 } },
        { do: 'enter', state: 'shifting', reason: matching('9 requests, none failed, 2 answered otherwise') },
      ],
      [
        { stage: 'shadow', stageMs: long },
        { do: 'enter', reason: matching('no request came') },
      ],
      [
        { stage: 'shadow', traffic: { calls: 20, errors: 3, disagreed: 0 } },
        { do: 'fail', reason: '3 of 20 requests to version 2 failed, and 2 % may.' },
      ],
      [
        {
          stage: 'shadow',
          traffic: { ...none, calls: 20, errors: 3 },
          policy: { ...policy, maxErrorRate: 0.0004 },
        },
        { do: 'fail', reason: matching('0.04 % may') },
      ],
      [{ stage: 'shadow', traffic: { calls: 20, errors: 2, disagreed: 0 } }, { do: 'wait' }],
      [
        { stage: 'shadow', traffic: { calls: 20, errors: 0, disagreed: 15 } },
        { do: 'fail', reason: matching('answered 15 of 20 requests otherwise') },
      ],
      [{ stage: 'shadow', traffic: { calls: 20, errors: 0, disagreed: 14 } }, { do: 'wait' }],
      [{ stage: 'shadow', traffic: { calls: 19, errors: 0, disagreed: 19 } }, { do: 'wait' }],
    ],
    {},
  );
});

describe('in quiet hours', () => {
  check(
    [
      [{}, { do: 'begin', stage: 'quiet', reason: matching('at 2026-07-02 06:00 UTC') }],
      [{ stage: 'quiet' }, { do: 'wait' }],
      [{ stage: 'quiet', waitedMs: long, served: away, awayMs: 1_000 }, { do: 'wait' }],
      [{ stage: 'quiet', waitedMs: long, served: away, awayMs: long }, { do: 'fail' }],
      [{ kind: 'rollback' }, { do: 'enter', state: 'shifting' }],
      [
        { policy, stage: 'shadow', stageMs: long },
        { do: 'begin', stage: 'quiet' },
      ],
      [
        { stage: 'quiet', quietUntil: null },
        { do: 'enter', state: 'shifting', reason: 'The quiet hours are over.' },
      ],
    ],
    { policy: plain, quietUntil: night },
  );
});

describe('while shifting', () => {
  check(
    [
      [{}, { do: 'begin', stage: 'canary', reason: matching('25 % of the requests for 60 seconds') }],
      [{ policy: plain }, { do: 'shift', seen: null }],
      [{ live: null }, { do: 'shift' }],
      [{ kind: 'rollback' }, { do: 'shift' }],
      [{ stage: 'canary', stageMs: 1_000 }, { do: 'observe' }],
      [
        { stage: 'canary', stageMs: long },
        { do: 'shift', seen: 'It was a canary: no request came.' },
      ],
      [
        { stage: 'canary', stageMs: long, traffic: { calls: 8, errors: 1, disagreed: 0 } },
        { do: 'shift', seen: matching('8 requests, 1 failed') },
      ],
      // Who sets its share to 0 does not ask for all requests to go to it.
      [{ stage: 'canary', stageMs: 1_000, policy: plain }, { do: 'observe' }],
      [{ stage: 'canary', stageMs: long, policy: plain }, { do: 'shift' }],
      // An earlier version took over meanwhile, and it is this one.
      [{ stage: 'canary', stageMs: 1_000, live: 2 }, { do: 'shift' }],
      [{ stage: 'canary', stageMs: long, quietUntil: night }, { do: 'observe' }],
      [
        { stage: 'canary', quietUntil: night, probe: bad },
        { do: 'fail', reason: bad.says },
      ],
      [
        { stage: 'canary', stageMs: long, probe: bad },
        { do: 'fail', reason: bad.says },
      ],
      [{ stage: 'canary', stageMs: long, served: away, waitedMs: long }, { do: 'wait' }],
      [
        { stage: 'canary', traffic: { calls: 100, errors: 7, disagreed: 0 } },
        { do: 'fail', reason: matching('7 of 100 requests') },
      ],
      // More than 2 %, but 2 % may come to that by chance.
      [{ stage: 'canary', traffic: { calls: 100, errors: 5, disagreed: 0 } }, { do: 'observe' }],
      [
        { stage: 'canary', latency: { factor: 3.2, least: 3.1 } },
        { do: 'fail', reason: matching('3.2 times as long to answer, and 3 times is allowed') },
      ],
      [{ stage: 'canary', latency: { factor: 9, least: 3 } }, { do: 'observe' }],
    ],
    { state: 'shifting' },
  );
});

describe('once live', () => {
  const previous = { version: 1, served: available };
  check(
    [
      [{ stage: null }, { do: 'nothing' }],
      [{}, { do: 'observe' }],
      [{ stageMs: long }, { do: 'settle', reason: matching('Watched for 61 seconds: no request came') }],
      // The policy was changed meanwhile.
      [
        { stageMs: 5_000, policy: { ...plain, watchSeconds: 0 } },
        { do: 'settle', reason: matching('for 5 seconds') },
      ],
      [
        {
          stageMs: long,
          traffic: { calls: 1, errors: 0, disagreed: 0 },
          latency: { factor: 1, least: 0.9 },
        },
        { do: 'settle', reason: matching('1 request, none failed, 1.0 times the time') },
      ],
      [
        { live: 3, traffic: { calls: 4, errors: 0, disagreed: 0 } },
        { do: 'settle', reason: matching('to the end: 4 requests, none failed') },
      ],
      [{ probe: bad }, { do: 'roll back', reason: bad.says }],
      [
        { traffic: { calls: 50, errors: 40, disagreed: 0 } },
        { do: 'roll back', reason: matching('40 of 50 requests') },
      ],
      [{ latency: { factor: 4, least: 3.5 } }, { do: 'roll back' }],
      [
        { placement: { state: 'failed', says: 'Out of memory.', log: 'Killed' } },
        { do: 'roll back', reason: 'Version 2 stopped: Out of memory.', log: 'Killed' },
      ],
      [
        { served: { state: 'failed', message: 'no such operator' } },
        { do: 'roll back', reason: matching('no such operator') },
      ],
      [{ served: away, awayMs: 9_000 }, { do: 'observe' }],
      [
        { served: away, awayMs: 10_001 },
        { do: 'roll back', reason: matching('not answered for 10 seconds') },
      ],
      [
        { served: away, awayMs: 10_001, placement: { state: 'preparing', says: '', log: null, isNew: true } },
        { do: 'settle', reason: matching('moves to where versions are served now') },
      ],
      [
        {
          served: away,
          awayMs: 10_001,
          placement: { state: 'preparing', says: '', log: null, isNew: false },
        },
        { do: 'roll back' },
      ],
      // There has to be something to go back to.
      [{ probe: bad, previous: { version: 1, served: away } }, { do: 'observe' }],
      [{ probe: bad, previous: { version: 1, served: away }, stageMs: long }, { do: 'observe' }],
      [{ probe: bad, previous: null }, { do: 'observe' }],
    ],
    { state: 'live', stage: 'watch', live: 2, previous, probe: null },
  );
});
