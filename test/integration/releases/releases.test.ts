import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import type { ErrorBody, Release, ReleaseList, Version, VersionList } from '@amend/contracts';
import type { Api, ApiStack } from '../../support/api-stack';
import { makeCandidate } from '../../support/candidate';
import { photo } from '../../support/photos';
import { readyStack } from '../../support/ready-stack';
import { ServerEvents } from '../../support/server-events';
import { until } from '../../support/until';

const coffee = photo('coffee');
/** So long a version is served at the least after it is no longer wanted: 5 s, by clocks that may differ a little. */
const GRACE_MS = 4_500;

describe('releases', () => {
  let stack: ApiStack;
  let api: Api;
  beforeAll(async () => {
    ({ stack, api } = await readyStack());
    // Where the model server stands still, a watch would rightly roll back.
    await api.call('PUT', '/v1/models/default/release-policy', { watchSeconds: 0 });
  });
  afterAll(() => stack?.dispose());

  const ask = (version: number) => api.post<Release & ErrorBody>('/v1/models/default/releases', { version });
  const ended = (id: string, by = api) =>
    until(
      async () => {
        const { status, body } = await by.get<Release>(`/v1/releases/${id}`);
        const under = ['pending', 'building', 'starting', 'probing', 'shifting'];
        return status === 200 && !under.includes(body.state) && body;
      },
      { what: `release ${id} to end` },
    );
  const served = () =>
    readdirSync(path.join(stack.home, 'serving', 'default')).filter((name) => !name.startsWith('.'));
  const states = async () => {
    const { body } = await api.get<VersionList>('/v1/models/default/versions');
    return {
      live: body.live,
      previous: body.previous,
      ...Object.fromEntries(body.items.map(({ number, state }) => [number, state])),
    };
  };

  it('bring a version live, step by step, while requests go on', async () => {
    expect((await api.classify(coffee)).status).toBe(200); // the one image that the version is tried with
    const version = await makeCandidate(stack.database, stack.home);
    const asked = await ask(version);
    expect(asked).toMatchObject({ status: 202, body: { version: 2, kind: 'release', by: 'local' } });
    expect(asked.headers.get('location')).toBe(`/v1/releases/${asked.body.id}`);
    const events = await ServerEvents.open<Release>(`${api.url}/v1/releases/${asked.body.id}/events`);
    const told: Release[] = [];
    const reading = (async () => {
      for await (const value of events.values()) told.push(value);
    })();
    const statuses = new Set<number>();
    let over = false;
    const load = (async () => {
      while (!over) statuses.add((await api.classify(coffee)).status);
    })();
    const release = await ended(asked.body.id);
    over = true;
    await Promise.all([load, reading]);
    expect([...statuses]).toEqual([200]);
    expect(told.at(-1)).toEqual(release);
    expect(release).toMatchObject({ state: 'live', from: 1, reason: expect.stringContaining('kept ready') });
    expect(release.steps.map(({ state }) => state)).toEqual([
      ...['pending', 'building', 'starting', 'probing', 'shifting', 'live'],
    ]);
    expect(release.steps.find(({ state }) => state === 'shifting')?.reason).toMatch(
      /^The one image so far answered as trained/,
    );
    expect((await api.classify(coffee)).body.version).toBe(2);
    expect(await states()).toEqual({ live: 2, previous: 1, 1: 'released', 2: 'live' });
    expect(served().sort()).toEqual(['1', '2']);
  });

  it('are refused where they make no sense', async () => {
    expect(await ask(99)).toMatchObject({ status: 404 });
    expect(await ask(2)).toMatchObject({ status: 409, body: { error: { code: 'already_live' } } });
    for (const none of [0, 1.5, 2 ** 31]) expect(await ask(none)).toMatchObject({ status: 422 });
    const rejected = await makeCandidate(stack.database, stack.home);
    await stack.database.version.updateMany({ where: { number: rejected }, data: { state: 'rejected' } });
    expect(await ask(rejected)).toMatchObject({
      status: 409,
      body: { error: { code: 'version_rejected', details: { state: 'rejected' } } },
    });
    const release = { version: 1, override: 'Whatever the gate said' };
    expect(await api.post('/v1/models/default/releases', release)).toMatchObject({
      status: 409,
      body: { error: { code: 'version_not_rejected', details: { state: 'released' } } },
    });
    await api.post('/v1/models', { name: 'blank', start: 'blank' });
    expect(await api.post('/v1/models/blank/rollback')).toMatchObject({
      status: 409,
      body: { error: { code: 'no_previous_version' } },
    });
    expect((await api.get('/v1/releases/00000000-0000-4000-8000-000000000000')).status).toBe(404);
  });

  it('are undone by a rollback', async () => {
    const { body } = await api.post<Release>('/v1/models/default/rollback');
    expect(body).toMatchObject({ kind: 'rollback', version: 1 });
    expect(await ended(body.id)).toMatchObject({ state: 'live', from: 2 });
    expect((await api.classify(coffee)).body.version).toBe(1);
    expect(await states()).toMatchObject({ live: 1, previous: 2, 1: 'live', 2: 'released' });
    const { body: list } = await api.get<ReleaseList>('/v1/models/default/releases');
    expect(list.items.map(({ kind, state }) => [kind, state])).toEqual([
      ['rollback', 'live'],
      ['release', 'rolled_back'],
    ]);
    expect(list.items[1]?.reason).toBe('Rolled back to version 1 by local.');
  });

  it('are not undone by who rolls back to what another one has rolled back to by then', async () => {
    const to = (version: number) =>
      api.post<Release & ErrorBody>('/v1/models/default/rollback', { to: version });
    expect(await to(1)).toMatchObject({
      status: 409,
      body: { error: { code: 'other_previous_version', details: { live: 1, previous: 2 } } },
    });
    expect(await to(0)).toMatchObject({ status: 422 });
    expect(await states()).toMatchObject({ live: 1, previous: 2 });
    const { body } = await to(2);
    expect(await ended(body.id)).toMatchObject({ kind: 'rollback', version: 2, state: 'live', from: 1 });
    const back = await api.call<Release>('POST', '/v1/models/default/releases/rollback');
    expect(await ended(back.body.id)).toMatchObject({ version: 1, state: 'live', from: 2 });
  });

  it('keep only the live version and the one before in memory', async () => {
    const version = await makeCandidate(stack.database, stack.home);
    const release = await ended((await ask(version)).body.id);
    expect(release).toMatchObject({ state: 'live', from: 1 });
    expect(await states()).toMatchObject({ live: version, previous: 1, 1: 'released', 2: 'retired' });
    await until(() => !served().includes('2'), { what: 'version 2 to leave' });
    // For what was asked of it before.
    expect(Date.now() - Date.parse(release.finishedAt as string)).toBeGreaterThan(GRACE_MS);
    expect(served().sort()).toEqual(['1', String(version)].sort());
    // A retired one comes back from its bundle.
    expect(await ended((await ask(2)).body.id)).toMatchObject({ state: 'live', from: version });
    expect((await api.classify(coffee)).body.version).toBe(2);
  });

  it.each([
    ['unloadable', /could not load version \d+: .+/],
    ['other-scores', /not those that were trained: the largest difference is/],
    ['damaged', /head\.safetensors is damaged/],
  ] as const)('of a version that is %s fail, and the live one keeps answering', async (flaw, reason) => {
    const before = await states();
    const version = await makeCandidate(stack.database, stack.home, flaw);
    const release = await ended((await ask(version)).body.id);
    expect(release.state).toBe('failed');
    expect(release.reason).toMatch(reason);
    expect(release.steps.at(-1)).toMatchObject({ state: 'failed', reason: release.reason });
    await until(() => !served().includes(String(version)), { what: 'its folder to be removed' });
    expect(await states()).toEqual({ ...before, [version]: 'candidate' });
    expect((await api.classify(coffee)).status).toBe(200);
  });

  it('give way to a newer one', async () => {
    const [older, newer] = [
      await makeCandidate(stack.database, stack.home),
      await makeCandidate(stack.database, stack.home),
    ];
    stack.modelServer.signal('SIGSTOP'); // so that the older one waits
    const first = (await ask(older)).body;
    await until(async () => (await api.get<Release>(`/v1/releases/${first.id}`)).body.state === 'starting', {
      what: 'the older one to wait for the model server',
    });
    expect(await ask(older)).toMatchObject({ status: 409, body: { error: { code: 'release_under_way' } } });
    const second = (await ask(newer)).body;
    const superseded = await ended(first.id);
    expect(superseded).toMatchObject({
      state: 'superseded',
      reason: expect.stringMatching(/took its place/),
    });
    stack.modelServer.signal('SIGCONT');
    expect(await ended(second.id)).toMatchObject({ state: 'live' });
    await until(() => !served().includes(String(older)), { what: 'the older one to leave' });
  });

  // One that was heard of a moment ago is waited for: once is enough.
  it.each([
    ['building', new Date(0)],
    ['starting', new Date(0)],
    ['probing', new Date(0)],
    ['shifting', undefined],
  ] as const)(
    'that a killed process left in %s are finished by another',
    async (state, heartbeatAt = new Date()) => {
      const version = await makeCandidate(stack.database, stack.home);
      const { id: modelId } = await stack.database.model.findUniqueOrThrow({ where: { name: 'default' } });
      // As a process leaves it that was killed.
      const { id } = await stack.database.release.create({
        data: {
          modelId,
          version,
          kind: 'release',
          by: 'test',
          state,
          fence: 3,
          worker: 'dead',
          heartbeatAt,
        },
      });
      expect((await ended(id)).state).toBe('live');
      expect((await api.classify(coffee)).body.version).toBe(version);
    },
  );

  it('are taken over from a process that is killed, and done once', async () => {
    const second = await stack.startApi();
    const version = await makeCandidate(stack.database, stack.home);
    stack.modelServer.signal('SIGSTOP');
    const { id } = (await ask(version)).body;
    const holder = await until(
      async () => {
        const row = await stack.database.release.findUniqueOrThrow({ where: { id } });
        return row.state === 'starting' && row.worker;
      },
      { what: 'a process to work on it' },
    );
    const [killed, left] = api.owns(holder) ? [api, second] : [second, api];
    await killed.end('SIGKILL');
    stack.modelServer.signal('SIGCONT');
    const release = await ended(id, left);
    expect(release.state).toBe('live');
    expect(release.steps.filter(({ state }) => state === 'live')).toHaveLength(1);
    expect((await left.classify(coffee)).body.version).toBe(version);
    if (killed === api) api = left;
  });

  it('are continued at once after an orderly stop', async () => {
    const version = await makeCandidate(stack.database, stack.home);
    stack.modelServer.signal('SIGSTOP');
    const { id } = (await ask(version)).body;
    await until(
      async () => (await stack.database.release.findUniqueOrThrow({ where: { id } })).state === 'starting',
      { what: 'it to wait for the model server' },
    );
    const stopping = Promise.all(stack.apis.map((each) => each.end('SIGTERM')));
    stack.modelServer.signal('SIGCONT');
    await stopping;
    const row = await stack.database.release.findUniqueOrThrow({ where: { id } });
    expect(row.worker === null || row.state === 'live').toBe(true);
    api = await stack.startApi();
    expect((await ended(id)).state).toBe('live');
  });

  it('let a rejected version go live where an admin says why, and keep what was said', async () => {
    const version = await makeCandidate(stack.database, stack.home);
    await stack.database.version.updateMany({ where: { number: version }, data: { state: 'rejected' } });
    const note = 'The checked photos are of last year';
    const asked = await api.post<Release>('/v1/models/default/releases', { version, override: ` ${note} ` });
    expect(asked.status).toBe(202);
    expect((await ended(asked.body.id)).state).toBe('live');
    const { body } = await api.get<Version>(`/v1/models/default/versions/${version}`);
    expect(body).toMatchObject({ state: 'live', override: { by: 'local', note } });
  });

  it('left no half-written folder', async () => {
    const folder = path.join(stack.home, 'serving', 'default');
    expect(existsSync(folder)).toBe(true);
    // One may just be on its way out.
    await until(() => !readdirSync(folder).some((name) => name.startsWith('.')), {
      what: 'whole folders alone',
    });
  });

  it('are refused of a version whose files were removed, which cannot be downloaded either', async () => {
    const number = await makeCandidate(stack.database, stack.home);
    const filesRemovedAt = new Date();
    await stack.database.version.updateMany({ where: { number }, data: { filesRemovedAt } });
    const gone = { status: 410, body: { error: { code: 'version_files_removed' } } };
    expect(await ask(number)).toMatchObject(gone);
    const version = `/v1/models/default/versions/${number}`;
    for (const file of ['model.onnx', 'saved-model.tar.gz', 'tfjs.tar.gz'])
      expect(await api.get(`${version}/${file}`)).toMatchObject(gone);
    expect((await api.get(`${version}/report`)).status).toBe(200);
    expect(await api.get(version)).toMatchObject({
      status: 200,
      body: { state: 'candidate', filesRemovedAt: filesRemovedAt.toISOString() },
    });
  });
});
