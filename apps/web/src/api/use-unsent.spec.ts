import { QueryClient } from '@tanstack/react-query';
import { isChange, noChange } from './use-unsent';

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
});
