import { QueryClient } from '@tanstack/react-query';
import { ApiError } from './api-error';
import { keys } from './keys';
import { Outbox } from './outbox';
import { followOtherWindows, tellOtherWindows, whyNotKnown } from './person';
import type { Me } from './types';

const ann: Me = { name: 'Ann', role: 'annotate', auth: 'required' };
const bob: Me = { name: 'Bob', role: 'annotate', auth: 'required' };

describe('followOtherWindows', () => {
  /** A window of Ann's with a change that is not sent yet. */
  const setUp = () => {
    const client = new QueryClient({ mutationCache: new Outbox() });
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

describe('what another build of the page says', () => {
  it.each([
    ['nothing', undefined],
    ['another shape', { person: 'Ann' }],
    ['a role that is none', { ...bob, role: 'owner' }],
    ['a name alone', 'Bob'],
  ])('as %s: it is asked who is there', async (_what, said) => {
    const client = new QueryClient({ mutationCache: new Outbox() });
    client.setQueryData(keys.me, ann);
    const stop = followOtherWindows(client);
    const heard = new Promise<void>((resolve) => {
      client.getQueryCache().subscribe(({ type }) => type === 'updated' && resolve());
    });
    tellOtherWindows(said as Me);
    await heard;
    expect(client.getQueryData(keys.me)).toEqual(ann);
    expect(client.getQueryState(keys.me)?.isInvalidated).toBe(true);
    stop();
    client.clear();
  });
});

describe('whyNotKnown', () => {
  const out = ApiError.from(401, null);
  const away = ApiError.unreachable();
  const refused = ApiError.from(403, null);

  it.each([
    ['the session had ended', out, away, out],
    ['the session ends', away, out, out],
    ['nothing answers', away, away, away],
    ['it had ended, and what comes is no outage', out, refused, refused],
  ])('where %s', async (_where, before, error, why) => {
    const client = new QueryClient();
    client.setQueryData(keys.me, ann);
    const queryFn = () => Promise.reject(before);
    await client.fetchQuery({ queryKey: keys.me, queryFn, retry: false }).catch(() => undefined);
    expect(whyNotKnown(client, error)).toBe(why);
    client.clear();
  });
});
