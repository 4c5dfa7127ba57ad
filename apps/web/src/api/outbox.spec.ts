import { ApiError } from './api-error';
import { droppedOf, type Outbox } from './outbox';
import { untilRecorded } from './patience';
import { createQueryClient } from './query-client';

describe('a change that Amend does not answer', () => {
  beforeEach(() => {
    jest.useFakeTimers();
  });

  afterEach(() => {
    jest.useRealTimers();
  });

  it.each([
    ['is sent again', false, 3],
    ['is not once another person may be there', true, 1],
  ])('%s', async (_what, cleared, times) => {
    const client = createQueryClient();
    const mutationFn = jest.fn(() => Promise.reject(ApiError.unreachable()));
    const change = client.getMutationCache().build(client, { mutationFn });
    change.execute(undefined).catch(() => undefined);
    await jest.advanceTimersByTimeAsync(500);
    if (cleared) client.getMutationCache().clear();
    await jest.advanceTimersByTimeAsync(60_000);
    expect(mutationFn).toHaveBeenCalledTimes(times);
    expect(client.isMutating()).toBe(0);
    client.clear();
  });
});

describe('what is said twice of a photo', () => {
  beforeEach(() => {
    jest.useFakeTimers();
  });

  afterEach(() => {
    jest.useRealTimers();
  });

  const setUp = () => {
    const client = createQueryClient();
    const sent: string[] = [];
    let away = true;
    const say = (predictionId: string, what: string) => {
      const mutationFn = (_said: { predictionId: string }) => {
        if (away && what === 'first') return Promise.reject(ApiError.unreachable());
        sent.push(what);
        return Promise.resolve(what);
      };
      const retry = untilRecorded;
      void client.getMutationCache().build(client, { mutationFn, retry }).execute({ predictionId });
    };
    const back = () => {
      away = false;
    };
    return { client, sent, say, back };
  };

  it('is recorded in the order in which it was said, also after an outage', async () => {
    const { client, sent, say, back } = setUp();
    say('one', 'first');
    await jest.advanceTimersByTimeAsync(10_000);
    back();
    say('one', 'second');
    say('one', 'third');
    await jest.advanceTimersByTimeAsync(60_000);
    expect(sent).toEqual(['first', 'second', 'third']);
    expect(client.isMutating()).toBe(0);
    client.clear();
  });

  it('waits for nothing that is said of another photo', async () => {
    const { client, sent, say } = setUp();
    say('one', 'first');
    say('two', 'second');
    await jest.advanceTimersByTimeAsync(10_000);
    expect(sent).toEqual(['second']);
    client.clear();
  });

  it('is not sent at all once another person may be there', async () => {
    const { client, sent, say, back } = setUp();
    say('one', 'first');
    say('one', 'second');
    await jest.advanceTimersByTimeAsync(0);
    client.getMutationCache().clear();
    back();
    await jest.advanceTimersByTimeAsync(60_000);
    expect(sent).toEqual([]);
  });
});

describe('what waits until somebody is signed in again', () => {
  beforeEach(() => {
    jest.useFakeTimers();
  });

  afterEach(() => {
    jest.useRealTimers();
  });

  /** What is sent while the session is over, and again when the person is back so much later. */
  const sendAndBeBack = async (minutes: number, retry?: typeof untilRecorded) => {
    const client = createQueryClient();
    const outbox = client.getMutationCache() as Outbox;
    let out = true;
    const mutationFn = jest.fn(() =>
      out ? Promise.reject(ApiError.from(401, null)) : Promise.resolve('done'),
    );
    const change = outbox.build(client, {
      ...client.defaultMutationOptions({ mutationFn, ...(retry && { retry }) }),
    });
    const outcome = change.execute(undefined).catch(({ message }: Error) => message);
    outbox.hold();
    await jest.advanceTimersByTimeAsync(minutes * 60_000);
    out = false;
    outbox.letGo();
    await jest.advanceTimersByTimeAsync(60_000);
    client.clear();
    return { times: mutationFn.mock.calls.length, outcome: await outcome };
  };

  it('is sent where it is a correction, however late', async () => {
    expect(await sendAndBeBack(600, untilRecorded)).toEqual({ times: 2, outcome: 'done' });
  });

  it('is sent within minutes where it is something else', async () => {
    expect(await sendAndBeBack(9)).toEqual({ times: 2, outcome: 'done' });
  });

  it('fails after that, and says that it was not sent', async () => {
    const { times, outcome } = await sendAndBeBack(11);
    expect(times).toBe(1);
    expect(outcome).toMatch(/waited for more than 10 minutes to be sent, and was not/);
  });
});

describe('what is sent in parts', () => {
  it('ends once another person may be there, and what begins after that does not', () => {
    const client = createQueryClient();
    const before = droppedOf(client);
    expect(before.aborted).toBe(false);
    client.getMutationCache().clear();
    expect([before.aborted, droppedOf(client).aborted]).toEqual([true, false]);
  });
});

describe('changes of which one waits for the other', () => {
  const setUp = () => {
    const client = createQueryClient();
    const second = jest.fn(() => Promise.resolve('done'));
    let end = () => {};
    const first = () =>
      new Promise<string>((_done, fail) => {
        end = () => fail(new Error('No'));
      });
    for (const mutationFn of [first, second]) {
      const change = client.getMutationCache().build(client, { mutationFn, scope: { id: 'labels' } });
      change.execute(undefined).catch(() => undefined);
    }
    return { client, second, end: () => end() };
  };
  const settled = () => new Promise((done) => setImmediate(done));

  it('are both told to be unsent, and sent in their order', async () => {
    const { client, second, end } = setUp();
    await settled();
    expect([client.isMutating(), second.mock.calls.length]).toEqual([2, 0]);
    end();
    await settled();
    expect([client.isMutating(), second.mock.calls.length]).toEqual([0, 1]);
    client.clear();
  });

  it('are not sent once another person may be there', async () => {
    const { client, second, end } = setUp();
    await settled();
    client.getMutationCache().clear();
    end();
    await settled();
    expect(second).not.toHaveBeenCalled();
    client.clear();
  });
});
