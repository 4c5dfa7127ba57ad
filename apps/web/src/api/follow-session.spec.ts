import { environmentManager, QueryObserver } from '@tanstack/react-query';
import { ApiError } from './api-error';
import { keys } from './keys';
import { lookEvery } from './look-every';
import { untilRecorded } from './patience';
import { nowIs } from './person';
import { createQueryClient } from './query-client';
import type { Me } from './types';

const ann: Me = { name: 'Ann', role: 'annotate', auth: 'required' };
const EVERY_MS = 60_000;
const out = ApiError.from(401, null);

/** A page of Ann's, whose session is over from `end` to `back` on. */
function setUp() {
  const client = createQueryClient();
  let over = false;
  const answer = <T>(value: T) => jest.fn(() => (over ? Promise.reject(out) : Promise.resolve(value)));
  const asked = { me: answer(ann), model: answer('model'), review: answer('photos') };
  const watch = (
    queryKey: readonly unknown[],
    queryFn: () => Promise<unknown>,
    refetchInterval: ReturnType<typeof lookEvery> | false = false,
  ) =>
    new QueryObserver(client, {
      queryKey,
      queryFn,
      staleTime: Number.POSITIVE_INFINITY,
      refetchInterval,
    }).subscribe(() => undefined);
  const ends = [
    watch(keys.me, asked.me),
    watch(keys.model('default'), asked.model, lookEvery(EVERY_MS)),
    watch(keys.review('default', 'mixed', null), asked.review),
  ];
  const record = answer('recorded');
  return {
    client,
    asked,
    record,
    say: () =>
      client
        .getMutationCache()
        .build(client, { mutationFn: record, retry: untilRecorded })
        .execute(undefined),
    end: () => {
      over = true;
    },
    back: () => {
      over = false;
      return nowIs(client, ann);
    },
    dispose: () => {
      for (const end of ends) end();
      client.clear();
    },
  };
}

describe('followSession', () => {
  beforeAll(() => environmentManager.setIsServer(() => false)); // on a server the library looks at nothing again
  afterAll(() => environmentManager.setIsServer(() => true));

  beforeEach(() => {
    jest.useFakeTimers();
  });

  afterEach(() => {
    jest.useRealTimers();
  });

  it('holds what was refused since the session ended, and sends it once the person is back', async () => {
    const page = setUp();
    await jest.advanceTimersByTimeAsync(0);
    page.end();
    const said = page.say();
    await jest.advanceTimersByTimeAsync(3_600_000);
    expect(page.record).toHaveBeenCalledTimes(1);
    expect(page.client.isMutating()).toBe(1);
    expect(page.client.getQueryState(keys.me)?.error).toBe(out);
    await page.back();
    await jest.advanceTimersByTimeAsync(0);
    expect(await said).toBe('recorded');
    expect(page.record).toHaveBeenCalledTimes(2);
    page.dispose();
  });

  it('reads anew what is shown then, but for the photos in hand', async () => {
    const page = setUp();
    await jest.advanceTimersByTimeAsync(0);
    page.end();
    await page.client.invalidateQueries({ queryKey: keys.model('default') });
    await jest.advanceTimersByTimeAsync(0);
    const before = page.asked.model.mock.calls.length;
    await page.back();
    await jest.advanceTimersByTimeAsync(0);
    expect(page.asked.model).toHaveBeenCalledTimes(before + 1);
    expect(page.client.getQueryState(keys.model('default'))?.error).toBeNull();
    expect(page.asked.review).toHaveBeenCalledTimes(1);
    page.dispose();
  });

  it('asks nothing again and again while nobody is signed in, and goes on once somebody is', async () => {
    const page = setUp();
    await jest.advanceTimersByTimeAsync(2 * EVERY_MS);
    expect(page.asked.model).toHaveBeenCalledTimes(3);
    page.end();
    await jest.advanceTimersByTimeAsync(EVERY_MS);
    const asked = () => [page.asked.me.mock.calls.length, page.asked.model.mock.calls.length];
    const before = asked();
    await jest.advanceTimersByTimeAsync(3_600_000);
    expect(asked()).toEqual(before);
    await page.back();
    await jest.advanceTimersByTimeAsync(2 * EVERY_MS);
    expect(page.asked.model).toHaveBeenCalledTimes((before[1] ?? 0) + 3);
    page.dispose();
  });

  it('reads anew what was refused where the person was back before this window knew that they were gone', async () => {
    const page = setUp();
    await jest.advanceTimersByTimeAsync(0);
    page.asked.model.mockImplementationOnce(() => Promise.reject(out));
    await page.client.invalidateQueries({ queryKey: keys.model('default') });
    await jest.advanceTimersByTimeAsync(0);
    expect(page.client.getQueryState(keys.model('default'))?.error).toBeNull();
    expect([page.asked.me, page.asked.model].map(({ mock }) => mock.calls.length)).toEqual([2, 3]);
    page.dispose();
  });

  it('reads nothing anew where the session had not ended', async () => {
    const page = setUp();
    await jest.advanceTimersByTimeAsync(0);
    await page.back();
    await jest.advanceTimersByTimeAsync(0);
    expect(page.asked.model).toHaveBeenCalledTimes(1);
    page.dispose();
  });

  it('lets what is sent now be sent also while the session is over: to sign in is that, too', async () => {
    const page = setUp();
    await jest.advanceTimersByTimeAsync(0);
    page.end();
    await page.client.invalidateQueries({ queryKey: keys.me });
    await jest.advanceTimersByTimeAsync(0);
    const signIn = jest.fn(() => Promise.resolve(ann));
    await page.client.getMutationCache().build(page.client, { mutationFn: signIn }).execute(undefined);
    expect(signIn).toHaveBeenCalledTimes(1);
    page.dispose();
  });
});
