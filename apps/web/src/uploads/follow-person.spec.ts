import { ApiError } from '../api/api-error';
import { keys } from '../api/keys';
import { followOtherWindows, tellOtherWindows } from '../api/person';
import { createQueryClient } from '../api/query-client';
import type { Me } from '../api/types';
import { followPerson } from './follow-person';
import { UploadQueue } from './upload-queue';

const ann: Me = { name: 'Ann', role: 'annotate', auth: 'required' };
const bob: Me = { name: 'Bob', role: 'annotate', auth: 'required' };
const settled = () => new Promise((resolve) => setImmediate(resolve));

/** A window of Ann's with a photo on its way. */
function setUp() {
  const client = createQueryClient();
  client.setQueryData(keys.me, ann);
  let refuse: (error: Error) => void = () => undefined;
  const send = jest.fn(
    () =>
      new Promise<never>((_, reject) => {
        refuse = reject;
      }),
  );
  const queue = new UploadQueue(send, () => undefined);
  const ends = [followPerson(client, queue), followOtherWindows(client)];
  queue.add('m', [new File(['a'], 'a')]);
  return {
    client,
    send,
    states: () => queue.snapshot().map(({ state }) => state),
    refuse: async () => {
      refuse(ApiError.from(401, null));
      await settled();
    },
    dispose: () => {
      for (const end of ends) end();
      client.clear();
    },
  };
}

describe('followPerson', () => {
  it('sends again what was refused once the same person signs in in another window', async () => {
    const page = setUp();
    await page.refuse();
    expect(page.states()).toEqual(['failed']);
    const heard = new Promise<void>((resolve) => {
      page.client.getQueryCache().subscribe(({ type }) => type === 'updated' && resolve());
    });
    tellOtherWindows({ ...ann });
    await heard;
    expect(page.states()).toEqual(['sending']);
    expect(page.send).toHaveBeenCalledTimes(2);
    page.dispose();
  });

  it('asks who it is where something is refused, for they may be back before this window knew that they were gone', async () => {
    const page = setUp();
    await page.refuse();
    expect(page.client.getQueryState(keys.me)?.isInvalidated).toBe(true);
    page.dispose();
  });

  it('forgets all where another person is there', async () => {
    const page = setUp();
    await page.refuse();
    page.client.setQueryData(keys.me, bob);
    expect(page.states()).toEqual([]);
    page.dispose();
  });
});
