import { type DeploymentSnapshot, nextAction, REFUSALS, type Replica } from './next-action.js';

const replica = (over: Partial<Replica> = {}): Replica => ({
  id: 'a',
  number: 1,
  address: '127.0.0.1:1',
  answers: true,
  hopeless: false,
  crashes: 0,
  problem: null,
  ...over,
});
const second = replica({ id: 'b', number: 2, address: '127.0.0.1:2' });
const silent = replica({ address: null, answers: false });

const snapshot = (over: Partial<DeploymentSnapshot> = {}): DeploymentSnapshot => ({
  state: 'ready',
  wanted: true,
  served: false,
  image: true,
  present: true,
  complete: true,
  replaceable: true,
  replicas: [replica(), second],
  addresses: ['127.0.0.1:1', '127.0.0.1:2'],
  error: null,
  refusal: null,
  waitedMs: 0,
  ...over,
});
const next = (over: Partial<DeploymentSnapshot>) => nextAction(snapshot(over), 20_000);
const empty = { present: false, complete: false, replicas: [], addresses: [] };

describe('nextAction', () => {
  it.each([
    ['begins', { state: 'pending', ...empty }, { do: 'enter', state: 'building' }],
    ['builds what is missing', { state: 'building', image: false, ...empty }, { do: 'build' }],
    ['builds nothing twice', { state: 'building', ...empty }, { do: 'enter', state: 'starting' }],
    ['starts replicas', { state: 'starting', ...empty }, { do: 'converge' }],
    [
      'builds an image that was removed',
      { state: 'starting', image: false, ...empty },
      { do: 'enter', state: 'building' },
    ],
    ['waits for the last one', { state: 'starting', replicas: [silent, second] }, { do: 'wait' }],
    [
      'tells where it is served',
      { state: 'starting', addresses: [] },
      { do: 'report', addresses: ['127.0.0.1:1', '127.0.0.1:2'], error: null },
    ],
    [
      'serves again as soon as one is back',
      {
        state: 'starting',
        served: true,
        addresses: [],
        complete: false,
        replicas: [{ ...silent, hopeless: true, problem: 'it is ill.' }, second],
      },
      { do: 'report', addresses: ['127.0.0.1:2'], error: 'Replica 1: it is ill.' },
    ],
    ['has nothing to do', {}, { do: 'wait' }],
    [
      'replaces a dead one',
      { complete: false, replicas: [second], addresses: ['127.0.0.1:2'] },
      { do: 'converge' },
    ],
    ['builds again for a new one', { complete: false, image: false }, { do: 'build' }],
    [
      'says that an address is gone',
      { replicas: [silent, second] },
      { do: 'report', addresses: ['127.0.0.1:2'], error: null },
    ],
    [
      'says what is wrong with a part of it, and goes on serving',
      { replicas: [replica({ answers: false, crashes: 9, problem: 'it ended with exit code 1.' }), second] },
      {
        do: 'report',
        addresses: ['127.0.0.1:2'],
        error: 'Replica 1: it ended with exit code 1. It ended 9 times within a minute.',
      },
    ],
    [
      'says why there are too few, while there are',
      { complete: false, replicas: [second], refusal: { says: 'no port is left', times: 1 } },
      { do: 'report', addresses: ['127.0.0.1:2'], error: 'no port is left' },
    ],
    [
      'replaces one that does not mend itself',
      { replicas: [replica({ answers: false, hopeless: true }), second], addresses: ['127.0.0.1:2'] },
      { do: 'replace', replica: 'a' },
    ],
    [
      'sends no more requests there before that',
      { replicas: [replica({ answers: false, hopeless: true }), second] },
      { do: 'report', addresses: ['127.0.0.1:2'], error: null },
    ],
    [
      'replaces the only one, too',
      { replicas: [replica({ answers: false, hopeless: true })], addresses: [] },
      { do: 'replace', replica: 'a' },
    ],
    [
      'leaves that to a daemon that does so',
      {
        replaceable: false,
        replicas: [replica({ answers: false, hopeless: true, problem: 'it is ill.' }), second],
      },
      { do: 'report', addresses: ['127.0.0.1:2'], error: 'Replica 1: it is ill.' },
    ],
    [
      'starts over when none answers',
      { replicas: [silent], addresses: [] },
      { do: 'enter', state: 'starting' },
    ],
    ['takes away', { wanted: false }, { do: 'enter', state: 'removing' }],
    ['takes a failed one away', { wanted: false, state: 'failed' }, { do: 'enter', state: 'removing' }],
    ['removes', { wanted: false, state: 'removing' }, { do: 'clear' }],
    ['has removed', { wanted: false, state: 'removing', ...empty }, { do: 'enter', state: 'removed' }],
    ['leaves nothing of a failed one', { state: 'failed' }, { do: 'clear' }],
    ['leaves a failed one alone', { state: 'failed', ...empty }, { do: 'wait' }],
    ['finds what a removed one left', { wanted: false, state: 'removed' }, { do: 'clear' }],
  ] as [string, Partial<DeploymentSnapshot>, object][])('%s', (_what, over, action) => {
    expect(next(over)).toEqual(action);
  });

  it.each([
    [
      { replicas: [replica({ answers: false, hopeless: true, problem: 'its health check fails: no' })] },
      /^Replica 1: its health check fails: no$/,
    ],
    [
      { replicas: [replica({ answers: false, crashes: 3, problem: 'it ran out of memory.' })] },
      /^Replica 1: it ran out of memory\. It ended 3 times/,
    ],
    [
      { refusal: { says: 'no port is left', times: REFUSALS } },
      /^The containers cannot be started: no port is left$/,
    ],
    [{ replicas: [silent], waitedMs: 20_001 }, /^The version did not answer within 20 seconds\.$/],
    [
      { ...empty, waitedMs: 20_001, refusal: { says: 'no memory', times: 1 } },
      /within 20 seconds\. no memory$/,
    ],
  ] as [Partial<DeploymentSnapshot>, RegExp][])('gives up a start: %#', (over, reason) => {
    const action = next({ state: 'starting', addresses: [], ...over });
    expect(action).toMatchObject({ do: 'fail', reason: expect.stringMatching(reason) });
  });

  it.each([REFUSALS - 1, REFUSALS])('gives up after %i refusals only when that is enough', (times) => {
    const action = next({ state: 'starting', ...empty, refusal: { says: 'no', times } });
    expect(action.do).toBe(times < REFUSALS ? 'converge' : 'fail');
  });
});
