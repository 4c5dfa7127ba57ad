import { ApiError } from './api-error';
import { droppedOf } from './droppable-mutations';
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

describe('what is sent in parts', () => {
  it('ends once another person may be there, and what begins after that does not', () => {
    const client = createQueryClient();
    const before = droppedOf(client);
    expect(before.aborted).toBe(false);
    client.getMutationCache().clear();
    expect([before.aborted, droppedOf(client).aborted]).toEqual([true, false]);
  });
});
