import { type ServerStatus, ServingError } from '@amend/serving-client';
import { ServedStates } from './served-states.js';

const available = (address: string): ServerStatus => ({
  address,
  versions: [{ version: 2, state: 'AVAILABLE', errorCode: 0, errorMessage: '' }],
});
const away = (address: string): ServerStatus => ({
  address,
  versions: [],
  error: new ServingError('UNAVAILABLE', 'connection refused'),
});

describe('how a version stands', () => {
  let answers: ServerStatus[];
  let states: ServedStates;
  beforeEach(() => {
    jest.useFakeTimers();
    states = new ServedStates({ modelStatusEverywhere: async () => answers });
  });
  afterEach(() => jest.useRealTimers());
  const standing = async () => (await states.of('default', 2)).state;

  it('is as on the server where it has come least far', async () => {
    answers = [available('a:1'), { address: 'b:1', versions: [] }];
    expect(await standing()).toBe('loading');
    answers = [available('a:1'), available('b:1')];
    expect(await standing()).toBe('available');
  });

  it('waits for a server that is away, until it is taken for gone', async () => {
    answers = [available('a:1'), away('b:1')];
    expect(await standing()).toBe('unreachable');
    jest.advanceTimersByTime(9_000);
    expect(await standing()).toBe('unreachable');
    jest.advanceTimersByTime(1_000);
    expect(await standing()).toBe('available');
  });

  it('counts a server again that came back', async () => {
    answers = [available('a:1'), away('b:1')];
    await standing();
    jest.advanceTimersByTime(10_000);
    answers = [available('a:1'), { address: 'b:1', versions: [] }];
    expect(await standing()).toBe('loading');
    answers = [available('a:1'), away('b:1')];
    expect(await standing()).toBe('unreachable');
  });

  it('is unreachable where all servers are gone, or there is none', async () => {
    answers = [away('a:1')];
    await standing();
    jest.advanceTimersByTime(10_000);
    expect(await standing()).toBe('unreachable');
    answers = [];
    expect(await standing()).toBe('unreachable');
  });
});
