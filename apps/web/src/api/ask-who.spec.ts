import { QueryClient, QueryObserver } from '@tanstack/react-query';
import { ApiError } from './api-error';
import { askWho } from './ask-who';
import { keys } from './keys';

describe('askWho', () => {
  beforeEach(() => {
    jest.useFakeTimers();
  });

  afterEach(() => {
    jest.useRealTimers();
  });

  it('asks nothing where it is known that nobody is', async () => {
    const client = new QueryClient();
    const ask = jest.fn(() => Promise.reject(ApiError.from(401, null)));
    const end = new QueryObserver(client, { queryKey: keys.me, queryFn: ask, retry: false }).subscribe(
      () => undefined,
    );
    await jest.advanceTimersByTimeAsync(0);
    askWho(client);
    await jest.advanceTimersByTimeAsync(60_000);
    expect(ask).toHaveBeenCalledTimes(1);
    end();
    client.clear();
  });

  it('asks at once, but not again and again', async () => {
    const client = new QueryClient();
    const ask = jest.fn(() => Promise.resolve('Ann'));
    const end = new QueryObserver(client, { queryKey: keys.me, queryFn: ask, staleTime: 60_000 }).subscribe(
      () => undefined,
    );
    await jest.advanceTimersByTimeAsync(60_000);
    expect(ask).toHaveBeenCalledTimes(1);
    askWho(client);
    await jest.advanceTimersByTimeAsync(0);
    expect(ask).toHaveBeenCalledTimes(2);
    askWho(client);
    askWho(client);
    await jest.advanceTimersByTimeAsync(4_999);
    expect(ask).toHaveBeenCalledTimes(2);
    await jest.advanceTimersByTimeAsync(1);
    expect(ask).toHaveBeenCalledTimes(3);
    end();
    client.clear();
  });
});
