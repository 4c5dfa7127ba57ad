import type { Release, TrainingRun } from '../api/types';
import { outcomeOf } from './outcome-of';

const run = (change: Partial<TrainingRun>): TrainingRun => ({
  id: 'r',
  model: 'default',
  mode: 'head',
  release: 'auto',
  trigger: 'manual',
  by: 'you',
  state: 'succeeded',
  waitingFor: null,
  version: 3,
  releaseId: 'x',
  progress: { stage: 'done', step: 1, of: 1, loss: null, secondsLeft: null },
  metrics: null,
  verdict: { passed: true, reasons: [], measured: {}, negativeFlips: [], classes: [] },
  error: null,
  log: [],
  createdAt: '2026-11-01T12:00:00Z',
  startedAt: null,
  finishedAt: '2026-11-01T12:00:03Z',
  ...change,
});
const release = (change: Partial<Release>): Release => ({
  id: 'x',
  model: 'default',
  version: 3,
  from: 2,
  kind: 'release',
  by: 'you',
  state: 'live',
  stage: null,
  reason: null,
  log: null,
  steps: [],
  traffic: [],
  createdAt: '2026-11-01T12:00:03Z',
  finishedAt: '2026-11-01T12:00:04.500Z',
  ...change,
});

describe('outcomeOf', () => {
  it('tells of a live version how many photos it answers as people said', () => {
    const says = 'Of the 14 photos it was trained with, it answers 12 as people said.';
    const reasons = [
      { code: 'parity', passed: true, says: 'The file is the same.' },
      { code: 'learned', passed: true, says },
    ];
    const verdict = { passed: true, reasons, measured: {}, negativeFlips: [], classes: [] };
    expect(outcomeOf(run({ verdict }), [release({})])).toEqual({
      tone: 'ok',
      title: 'Version 3 is live',
      says,
      live: true,
    });
  });

  it('says nothing of a version before it is known whether it is live', () => {
    expect(outcomeOf(run({ releaseId: null }), undefined)).toBeNull();
    expect(outcomeOf(run({ state: 'cancelled' }), undefined)).not.toBeNull();
  });

  it('tells why a version was not taken over', () => {
    const verdict = {
      passed: false,
      reasons: [{ code: 'flips', passed: false, says: 'It forgot cats.' }],
      measured: {},
      negativeFlips: [],
      classes: [],
    };
    expect(outcomeOf(run({ verdict }), [])).toMatchObject({ tone: 'warn', says: 'It forgot cats.' });
  });

  it('tells of one that went live, or waits, though it did not pass every check', () => {
    const reasons = [{ code: 'flips', passed: false, says: 'It forgot cats.' }];
    const verdict = { passed: false, reasons, measured: {}, negativeFlips: [], classes: [] };
    const warned = run({ verdict: { ...verdict, allowed: true } });
    expect(outcomeOf(warned, [release({})])).toMatchObject({ tone: 'ok', title: 'Version 3 is live' });
    expect(outcomeOf({ ...warned, releaseId: null }, [])).toEqual({
      tone: 'warn',
      title: 'Version 3 waits for an admin to make it live',
      says: 'It forgot cats.',
      waits: 3,
    });
    // An admin's override.
    expect(outcomeOf(run({ verdict, releaseId: null }), [release({})])).toMatchObject({ live: true });
  });

  it('tells of a candidate that waits, and of a roll-out that failed', () => {
    expect(outcomeOf(run({ releaseId: null }), [])).toMatchObject({
      title: 'Version 3 passed the checks',
      waits: 3,
    });
    expect(outcomeOf(run({}), [release({ state: 'failed', reason: 'It did not start.' })])).toMatchObject({
      tone: 'bad',
      says: 'It did not start.',
    });
  });

  it('tells of one that was rolled back, whatever was rolled out since', () => {
    const own = release({ state: 'rolled_back', reason: 'Version 2 was asked for.' });
    const releases = [release({ id: 'y', version: 2, kind: 'rollback' }), own];
    expect(outcomeOf(run({}), releases)).toMatchObject({
      title: 'Version 3 was taken back',
      says: 'Version 2 was asked for.',
    });
    // Where another one was made live by hand, its own release stays as it was.
    expect(outcomeOf(run({}), [release({ id: 'y', version: 2 }), release({})])).toBeNull();
  });

  it('keeps quiet while the run goes on or its release is on the way', () => {
    expect(outcomeOf(run({ state: 'running' }), [])).toBeNull();
    expect(outcomeOf(run({}), [])).toBeNull();
  });
});
