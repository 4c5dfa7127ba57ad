import { QueryClient } from '@tanstack/react-query';
import { ApiError } from './api-error';
import { untilRecorded } from './patience';
import { createQueryClient } from './query-client';
import { isChange, isHeldUp, noChange } from './use-unsent';

describe('what is not recorded yet', () => {
  it('is counted once, whatever parts it is sent in', async () => {
    const client = new QueryClient();
    const count = () => client.isMutating({ predicate: isChange });
    const start = (mutationFn: () => Promise<unknown>, meta?: Record<string, unknown>) =>
      client
        .getMutationCache()
        .build(client, { mutationFn, ...(meta && { meta }) })
        .execute(undefined);
    const during: number[] = [];
    const send = async () => during.push(client.isMutating(), count());
    await start(() => start(send, noChange));
    expect(during).toEqual([2, 1]);
    expect(count()).toBe(0);
    client.clear();
  });

  it('is told of once it was sent in vain again and again', async () => {
    jest.useFakeTimers();
    const client = createQueryClient();
    const refused = () => Promise.reject(ApiError.from(503, null));
    const options = { mutationFn: refused, retry: untilRecorded };
    client
      .getMutationCache()
      .build(client, options)
      .execute(undefined)
      .catch(() => undefined);
    const heldUp = () => client.isMutating({ predicate: isHeldUp });
    await jest.advanceTimersByTimeAsync(2_000);
    expect([client.isMutating(), heldUp()]).toEqual([1, 0]);
    await jest.advanceTimersByTimeAsync(3_600_000);
    expect([client.isMutating(), heldUp()]).toEqual([1, 1]);
    client.clear();
    jest.useRealTimers();
  });
});
