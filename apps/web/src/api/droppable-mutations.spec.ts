import { ApiError } from './api-error';
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
