import { existsSync } from 'node:fs';
import path from 'node:path';
import type { ErrorBody, Release, ReleasePolicy, ReviewList, Schedule, VersionList } from '@amend/contracts';
import { Api, type ApiStack } from '../../support/api-stack';
import { makeCandidate } from '../../support/candidate';
import { ownPort } from '../../support/own-port';
import { photo } from '../../support/photos';
import { readyStack } from '../../support/ready-stack';
import { ServerEvents } from '../../support/server-events';
import { until } from '../../support/until';

const coffee = photo('coffee');
const POLICY = '/v1/models/default/release-policy';
const DEFAULTS: ReleasePolicy = {
  shadowShare: 0,
  shadowSeconds: 60,
  canaryShare: 0,
  canarySeconds: 60,
  watchSeconds: 60,
  maxErrorRate: 0.02,
  maxLatencyFactor: 3,
  maxDisagreement: 0.5,
  keepPreviousSeconds: null,
};

describe('releases with care', () => {
  let stack: ApiStack;
  let api: Api;
  beforeAll(async () => {
    ({ stack, api } = await readyStack());
  });
  afterAll(() => stack?.dispose());

  const change = (policy: Partial<ReleasePolicy>) =>
    api.call<ReleasePolicy & ErrorBody>('PUT', POLICY, policy);
  /** All else as it is at first. */
  const put = (policy: Partial<ReleasePolicy>) => change({ ...DEFAULTS, ...policy });
  const get = async (id: string) => (await api.get<Release>(`/v1/releases/${id}`)).body;
  const release = async (flaw?: 'other-answers') => {
    const version = await makeCandidate(stack.database, stack.home, flaw);
    const { body } = await api.post<Release>('/v1/models/default/releases', { version });
    return { id: body.id, version };
  };
  const comesTo = (id: string, what: string, that: (now: Release) => boolean) =>
    until(
      async () => {
        const now = await get(id);
        return that(now) && now;
      },
      { what: () => `the release to be ${what}\n${api.log.slice(-1500)}` },
    );
  const reasons = ({ steps }: Release) => steps.map(({ reason }) => reason).join('\n');
  const versions = async () => (await api.get<VersionList>('/v1/models/default/versions')).body;
  /** As another process reports it. */
  const sawElsewhere = (releaseId: string, stage: 'watch' | 'canary', calls: number, errors: number) =>
    stack.database.releaseTraffic.create({
      data: { releaseId, stage, process: 'elsewhere', calls, errors, disagreed: 0 },
    });

  it('go by a policy that has defaults, and is checked', async () => {
    expect((await api.get<ReleasePolicy>(POLICY)).body).toEqual(DEFAULTS);
    expect((await change({ canaryShare: 2 })).status).toBe(422);
    await change({ watchSeconds: 1, canarySeconds: 600 });
    const policy = { ...DEFAULTS, watchSeconds: 1, canarySeconds: 600, canaryShare: 0.5 };
    expect((await change({ canaryShare: 0.5 })).body).toEqual(policy);
    expect((await change({})).body).toEqual(policy);
    expect((await api.get<ReleasePolicy>(POLICY)).body).toEqual(policy);
    expect((await api.get('/v1/models/nobody/release-policy')).status).toBe(404);
  });

  it('are shadowed, then answer a share, then all, and are watched', async () => {
    // Each stage lasts until we have seen what we want to see.
    const slowly = {
      shadowShare: 1,
      shadowSeconds: 600,
      canaryShare: 0.5,
      canarySeconds: 600,
      watchSeconds: 600,
      maxLatencyFactor: 100,
    };
    await put(slowly);
    const { id, version } = await release();
    const events = await ServerEvents.open<Release>(`${api.url}/v1/releases/${id}/events`);
    const told: Release[] = [];
    const reading = (async () => {
      for await (const value of events.values()) told.push(value);
    })();
    const seen = (stage: 'shadow' | 'canary' | 'watch') =>
      until(
        () => stack.database.releaseTraffic.findFirst({ where: { releaseId: id, stage, calls: { gt: 1 } } }),
        { what: `two requests in the stage ${stage}` },
      );
    const answered: number[] = [];
    let over = false;
    const load = (async () => {
      while (!over) {
        const { status, body } = await api.classify(coffee);
        expect(status).toBe(200);
        answered.push(body.version);
      }
    })();
    await comesTo(id, 'shadowed', ({ stage }) => stage === 'shadow');
    await seen('shadow');
    const unseen = new Set(answered);
    await change({ shadowSeconds: 1 });
    await comesTo(id, 'a canary', ({ stage }) => stage === 'canary');
    await until(() => new Set(answered.slice(-20)).size === 2, { what: 'both versions to answer' });
    await seen('canary');
    await change({ canarySeconds: 1 });
    await comesTo(id, 'watched', ({ state, stage }) => state === 'live' && stage === 'watch');
    await seen('watch');
    await change({ watchSeconds: 2 });
    const done = await comesTo(id, 'done', ({ state, stage }) => state === 'live' && stage === null);
    over = true;
    await Promise.all([load, reading]);
    expect(new Set(told.map(({ stage }) => stage))).toEqual(new Set([null, 'shadow', 'canary', 'watch']));
    expect(told.at(-1)?.steps).toEqual(done.steps);
    expect([...unseen]).toEqual([1]);
    expect(reasons(done)).toMatch(/100 % of the requests too, unseen, for 600 seconds/);
    expect(reasons(done)).toMatch(/It has shadowed the live version: \d+ requests, none failed, 0 answered/);
    expect(reasons(done)).toMatch(/50 % of the requests for 600 seconds/);
    expect(reasons(done)).toMatch(/It was a canary: \d+ requests?, none failed.* answers every request/);
    expect(reasons(done)).toMatch(/Watched for \d+ seconds: \d+ requests, none failed/);
    expect(done.traffic.map(({ stage, failed }) => [stage, failed])).toEqual([
      ['shadow', 0],
      ['canary', 0],
      ['watch', 0],
    ]);
    for (const { requests } of done.traffic) expect(requests).toBeGreaterThan(0);
    expect((await api.classify(coffee)).body.version).toBe(version);
  });

  it('are rolled back by themselves when requests fail', async () => {
    await put({ watchSeconds: 600, maxLatencyFactor: 100 });
    const before = (await versions()).live;
    const { id, version } = await release();
    await comesTo(id, 'watched', ({ stage }) => stage === 'watch');
    expect((await api.classify(coffee)).body.version).toBe(version);
    await sawElsewhere(id, 'watch', 100, 50);
    const undone = await comesTo(id, 'rolled back', ({ state }) => state === 'rolled_back');
    expect(undone.reason).toMatch(/50 of 10\d requests .*failed, and 2 % may\. Version \d+ answers again/);
    expect((await api.classify(coffee)).body.version).toBe(before);
    const { live, previous, items } = await versions();
    expect({ live, previous }).toEqual({ live: before, previous: null });
    expect(items.find(({ number }) => number === version)?.state).toBe('retired');
  });

  it('are watched on by another process when one is killed', async () => {
    await put({ watchSeconds: 600, maxLatencyFactor: 100 });
    const { id } = await release();
    await comesTo(id, 'watched', ({ stage }) => stage === 'watch');
    await api.end('SIGKILL');
    api = await stack.startApi();
    await sawElsewhere(id, 'watch', 100, 50);
    expect(await comesTo(id, 'rolled back', ({ state }) => state === 'rolled_back')).toMatchObject({
      stage: null,
    });
  });

  it('that fail as a canary never go live', async () => {
    await put({ canaryShare: 0.1, canarySeconds: 600, maxLatencyFactor: 100 });
    const before = (await versions()).live;
    const { id } = await release();
    await comesTo(id, 'a canary', ({ stage }) => stage === 'canary');
    await sawElsewhere(id, 'canary', 20, 10);
    expect(await comesTo(id, 'failed', ({ state }) => state === 'failed')).toMatchObject({
      reason: expect.stringMatching(/10 of 2\d requests/),
    });
    expect((await versions()).live).toBe(before);
  });

  it('that a person stops as a canary never go live', async () => {
    await put({ canaryShare: 0.5, canarySeconds: 600, maxLatencyFactor: 100 });
    const before = (await versions()).live;
    const { id, version } = await release();
    await comesTo(id, 'a canary', ({ stage }) => stage === 'canary');
    const cancel = () => api.post<Release & ErrorBody>(`/v1/releases/${id}/cancel`);
    expect(await cancel()).toMatchObject({
      status: 200,
      body: { state: 'failed', stage: null, reason: expect.stringMatching(/ stopped it\.$/) },
    });
    expect(await cancel()).toMatchObject({ status: 409, body: { error: { code: 'release_ended' } } });
    await until(() => !existsSync(path.join(stack.home, 'serving', 'default', String(version))), {
      what: 'its files to go',
    });
    expect((await api.classify(coffee)).body.version).toBe(before);
    expect(await get(id)).toMatchObject({ state: 'failed' });
  });

  it('end their watch when a newer one takes over', async () => {
    await put({ watchSeconds: 600, maxLatencyFactor: 100 });
    const first = await release();
    await comesTo(first.id, 'watched', ({ stage }) => stage === 'watch');
    const second = await release();
    await comesTo(second.id, 'watched', ({ stage }) => stage === 'watch');
    const settled = await comesTo(first.id, 'settled', ({ stage }) => stage === null);
    expect(settled.state).toBe('live');
    expect(reasons(settled)).toContain(
      `Version ${second.version} took over before it was watched to the end`,
    );
    expect((await versions()).live).toBe(second.version);
  });

  it('are watched on while the next one is tried out, which waits for a canary to end', async () => {
    const careful = { watchSeconds: 600, maxLatencyFactor: 100 };
    await put(careful);
    const watched = await release();
    await comesTo(watched.id, 'watched', ({ stage }) => stage === 'watch');
    await put({ ...careful, canaryShare: 0.1, canarySeconds: 600 });
    const next = await release();
    await comesTo(next.id, 'a canary', ({ stage }) => stage === 'canary');
    const last = await release();
    const waiting = await get(last.id);
    expect(waiting.steps[0]?.reason).toContain(
      `It begins when the roll-out of version ${next.version} has ended.`,
    );
    const requests = ({ traffic }: Release) => traffic.find(({ stage }) => stage === 'watch')?.requests ?? 0;
    const before = requests(await get(watched.id));
    await until(
      async () => {
        expect((await api.classify(coffee)).status).toBe(200);
        return requests(await get(watched.id)) > before;
      },
      { what: 'a request to be counted for the version that is watched' },
    );
    // Its worker dies, and the canary's too.
    await api.end('SIGKILL');
    api = await stack.startApi();
    await sawElsewhere(watched.id, 'watch', 1000, 500);
    await comesTo(watched.id, 'rolled back', ({ state }) => state === 'rolled_back');
    expect(await get(next.id)).toMatchObject({ state: 'shifting', stage: 'canary' });
    for (const id of [last.id, next.id])
      expect((await api.post(`/v1/releases/${id}/cancel`)).status).toBe(200);
  });

  it('of the version before do not hold up a rollback to it', async () => {
    await put({ watchSeconds: 0 });
    const { id, version } = await release();
    await comesTo(id, 'live', ({ state }) => state === 'live');
    const { previous } = await versions();
    await put({ canaryShare: 0.1, canarySeconds: 600, watchSeconds: 0, maxLatencyFactor: 100 });
    const slow = await api.post<Release>('/v1/models/default/releases', { version: previous });
    await comesTo(slow.body.id, 'a canary', ({ stage }) => stage === 'canary');
    const back = await api.post<Release & ErrorBody>('/v1/models/default/rollback');
    expect(back).toMatchObject({ status: 202, body: { kind: 'rollback', version: previous, from: version } });
    await comesTo(back.body.id, 'back', ({ state }) => state === 'live');
    expect(await get(slow.body.id)).toMatchObject({
      state: 'failed',
      reason: `local went back to version ${previous}.`,
    });
    expect(await versions()).toMatchObject({ live: previous, previous: version });
  });

  it('do not hold up a rollback while they are a canary', async () => {
    await put({ canaryShare: 0.5, canarySeconds: 600, watchSeconds: 0, maxLatencyFactor: 100 });
    const { previous } = await versions();
    const { id } = await release();
    await comesTo(id, 'a canary', ({ stage }) => stage === 'canary');
    const back = await api.post<Release>('/v1/models/default/rollback');
    await comesTo(back.body.id, 'back', ({ state }) => state === 'live');
    expect((await versions()).live).toBe(previous);
    expect(await get(id)).toMatchObject({
      state: 'failed',
      stage: null,
      reason: `local went back to version ${previous}.`,
    });
  });

  it('that begin to shift just as a rollback is asked for do not hold it up', async () => {
    await put({ shadowShare: 1, shadowSeconds: 600, watchSeconds: 0, maxLatencyFactor: 100 });
    const { previous } = await versions();
    const { id } = await release();
    await comesTo(id, 'shadowed', ({ stage }) => stage === 'shadow');
    let answered = false;
    const { database } = stack;
    const back = await database.$transaction(async (transaction) => {
      await transaction.release.update({ where: { id }, data: { state: 'shifting', stage: 'canary' } });
      const asked = api.post<Release>('/v1/models/default/rollback').finally(() => {
        answered = true;
      });
      const waits = async () => {
        const found = await database.$queryRaw<unknown[]>`
          select 1 from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'
            and query ilike 'update%releases%finished_at%'`;
        return answered || found.length > 0;
      };
      await until(waits, { what: 'the rollback to wait for it' });
      return () => asked; // once this has ended
    });
    const { body } = await back();
    await comesTo(body.id, 'back', ({ state }) => state === 'live');
    expect((await versions()).live).toBe(previous);
    expect(await get(id)).toMatchObject({
      state: 'failed',
      reason: `local went back to version ${previous}.`,
    });
  });

  it('wait for quiet hours to end, and rollbacks do not', async () => {
    await put({ watchSeconds: 0 });
    const clock = (hours: number) => new Date(Date.now() + hours * 3_600_000).toISOString().slice(11, 16);
    const schedule = (quietHours: { from: string; to: string } | null) =>
      api.call<Schedule & ErrorBody>('PUT', '/v1/models/default/schedule', { quietHours });
    expect((await schedule({ from: '25:00', to: '06:00' })).status).toBe(422);
    expect((await schedule({ from: '06:00', to: '06:00' })).status).toBe(422);
    const quietHours = { from: clock(-1), to: clock(2) };
    expect((await schedule(quietHours)).body.quietHours).toEqual(quietHours);
    const { id, version } = await release();
    const waiting = await comesTo(id, 'waiting', ({ stage }) => stage === 'quiet');
    expect(waiting.state).toBe('probing');
    expect(reasons(waiting)).toMatch(/waits for the quiet hours to end, at 20\d\d-.* UTC/);
    const back = await api.post<Release>('/v1/models/default/rollback');
    const rolledBack = await comesTo(back.body.id, 'back', ({ state }) => state === 'live');
    await comesTo(id, 'superseded', ({ state }) => state === 'superseded');
    await schedule(null);
    const again = await api.post<Release>('/v1/models/default/releases', { version });
    await comesTo(again.body.id, 'live', ({ state }) => state === 'live');
    expect(rolledBack.version).not.toBe(version);
  });

  it('keep the version before warm for as long as the policy says', async () => {
    await put({ watchSeconds: 0, keepPreviousSeconds: 1 });
    const { previous } = await versions();
    await until(
      async () => (await versions()).items.find((v) => v.number === previous)?.state === 'retired',
      {
        what: 'the version before to be retired',
      },
    );
    const { body } = await api.post<Release>('/v1/models/default/rollback');
    expect(await comesTo(body.id, 'back', ({ state }) => state === 'live')).toMatchObject({
      version: previous,
    });
  });

  it('leave what two versions disagree about for review', async () => {
    await put({ shadowShare: 1, shadowSeconds: 600, maxDisagreement: 1, maxLatencyFactor: 100 });
    const disputed = async () =>
      (await api.get<ReviewList>('/v1/models/default/review?order=disagreement')).body.items;
    expect(await disputed()).toEqual([]);
    const { id } = await release('other-answers');
    await comesTo(id, 'shadowed', ({ stage }) => stage === 'shadow');
    const item = await until(
      async () => {
        const { body } = await api.classify(coffee); // the process may not have heard of the shadow at once
        const [first] = await disputed();
        return first && { first, body };
      },
      { what: 'a disagreement' },
    );
    expect(item.first).toMatchObject({ version: item.body.version, id: item.body.id });
  });

  it('are watched no longer where versions are served at another target since', async () => {
    await put({ watchSeconds: 600, maxLatencyFactor: 100 });
    const { id, version } = await release();
    await comesTo(id, 'watched', ({ stage }) => stage === 'watch');
    await api.end();
    const { SERVING_ADDRESS: address, ...environment } = stack.environment;
    api = new Api({ ...environment, SERVING_TARGET: 'docker' }, await ownPort());
    stack.apis.push(api);
    await api.start();
    const settled = await comesTo(id, 'settled', ({ stage }) => stage === null);
    expect(settled).toMatchObject({ state: 'live' });
    expect(reasons(settled)).toContain(`Version ${version} moves to where versions are served now`);
    const { database } = stack;
    const state = 'ready' as const;
    // As a deployer says; the version before is the first that is there.
    for (const where of [{ version: { not: version } }, { version }]) {
      await until(
        async () =>
          (await database.deployment.updateMany({ where, data: { state, addresses: [address as string] } }))
            .count > 0,
        { what: 'a version to be wanted' },
      );
      await until(async () => (await api.classify(coffee)).status === 200, { what: 'an answer' });
    }
    expect((await versions()).live).toBe(version);
  });
});
