import type { FixFacts } from './fix.js';
import { fixOf } from './fix.js';

const nothing: FixFacts = {
  correctionId: 'c',
  liveVersion: null,
  run: null,
  version: null,
  release: null,
  waitingRunId: null,
};
const run = (state: NonNullable<FixFacts['run']>['state'], more: Partial<FixFacts['run']> = {}) => ({
  run: { id: 'r', state, error: null, rejectedFor: [], ...more },
});
const made = (state: NonNullable<FixFacts['version']>['state']) => ({
  ...run('succeeded'),
  version: { number: 2, state },
});
const release = (state: NonNullable<FixFacts['release']>['state'], reason: string | null = null) => ({
  release: { id: 's', state, reason },
});
const table: [string, Partial<FixFacts>, object][] = [
  ['no standing correction', { correctionId: null, ...run('running') }, { state: 'none' }],
  ['in no run', {}, { state: 'recorded' }],
  ['a run waits', { waitingRunId: 'w' }, { state: 'queued', runId: 'w' }],
  ['its run is queued', run('queued'), { state: 'training', runId: 'r' }],
  ['its run is running', { ...run('running'), waitingRunId: null }, { state: 'training', runId: 'r' }],
  [
    'its run failed',
    run('failed', { error: 'disk full' }),
    { state: 'recorded', reason: 'The training failed: disk full', runId: 'r' },
  ],
  [
    'its run was cancelled',
    run('cancelled'),
    { state: 'recorded', reason: 'The training was cancelled', runId: 'r' },
  ],
  [
    'its run failed and another waits',
    { ...run('failed'), waitingRunId: 'w' },
    { state: 'queued', runId: 'w' },
  ],
  [
    'rejected by the gate',
    { ...made('rejected'), ...run('succeeded', { rejectedFor: ['Worse.', 'Much.'] }) },
    { state: 'rejected', reason: 'Worse. Much.', version: 2, runId: 'r' },
  ],
  [
    'waits for a release',
    made('candidate'),
    { state: 'releasing', reason: 'Version 2 learned it and waits to be released', version: 2, runId: 'r' },
  ],
  [
    'is being released',
    { ...made('candidate'), ...release('probing') },
    { state: 'releasing', version: 2, runId: 'r', releaseId: 's' },
  ],
  [
    'its release failed',
    { ...made('candidate'), ...release('failed', 'no answer') },
    {
      state: 'recorded',
      reason: 'The release of version 2 came to nothing: no answer',
      version: 2,
      runId: 'r',
      releaseId: 's',
    },
  ],
  [
    'the alias is about to move',
    { ...made('live'), ...release('shifting') },
    expect.objectContaining({ state: 'releasing' }),
  ],
  [
    'is live',
    { ...made('live'), liveVersion: 2, ...release('live'), waitingRunId: 'w' },
    { state: 'live', version: 2, runId: 'r', releaseId: 's' },
  ],
  [
    'was rolled back',
    { ...made('released'), ...release('rolled_back') },
    expect.objectContaining({ state: 'recorded', reason: 'Version 2 learned it, and is not live any more' }),
  ],
];

describe('fixOf', () => {
  it.each(table)('%s', (_case, facts, expected) => {
    expect(fixOf({ ...nothing, ...facts })).toEqual(expected);
  });
});
