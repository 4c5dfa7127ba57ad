import { QueryClient } from '@tanstack/react-query';
import { DroppableMutations } from './droppable-mutations';
import { keys } from './keys';
import { followOtherWindows, tellOtherWindows } from './person';
import type { Me } from './types';

const ann: Me = { name: 'Ann', role: 'annotate', auth: 'required' };
const bob: Me = { name: 'Bob', role: 'annotate', auth: 'required' };

describe('followOtherWindows', () => {
  /** A window of Ann's with a change that is not sent yet. */
  const setUp = () => {
    const client = new QueryClient({ mutationCache: new DroppableMutations() });
    client.setQueryData(keys.me, ann);
    const change = client
      .getMutationCache()
      .build(client, { mutationFn: () => new Promise(() => undefined) });
    void change.execute(undefined);
    const stop = followOtherWindows(client);
    const heard = new Promise<void>((resolve) => {
      client.getQueryCache().subscribe(({ type }) => type === 'updated' && resolve());
    });
    return { client, stop, heard };
  };

  it('gives up what is not sent yet where another person signs in', async () => {
    const { client, stop, heard } = setUp();
    tellOtherWindows(bob);
    await heard;
    expect(client.getQueryData(keys.me)).toEqual(bob);
    expect(client.isMutating()).toBe(0);
    stop();
  });

  it('lets it be sent where the same person signs in again', async () => {
    const { client, stop, heard } = setUp();
    tellOtherWindows({ ...ann });
    await heard;
    expect(client.isMutating()).toBe(1);
    stop();
  });
});
