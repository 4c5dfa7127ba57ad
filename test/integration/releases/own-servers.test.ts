import { existsSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Release } from '@amend/contracts';
import { Api, ApiStack, StackProcess } from '../../support/api-stack';
import { makeCandidate } from '../../support/candidate';
import { ownPort } from '../../support/own-port';
import { photo } from '../../support/photos';
import { until } from '../../support/until';

describe('releases where each process has a model server of its own', () => {
  let stack: ApiStack;
  let api: Api;
  let other: Api;
  let server: StackProcess;
  let serving: string;
  beforeAll(async () => {
    stack = await ApiStack.create((home) => ({ STORAGE_URL: pathToFileURL(home).href }));
    await stack.modelServer.start();
    api = await stack.startApi();
    const home = path.join(stack.home, 'other');
    serving = path.join(home, 'serving');
    mkdirSync(serving, { recursive: true });
    const port = await ownPort();
    const env = { ...stack.environment, AMEND_HOME: home, SERVING_ADDRESS: `127.0.0.1:${port}` };
    other = new Api(env, await ownPort());
    stack.apis.push(other);
    await other.start();
    await until(() => existsSync(path.join(serving, 'default', '1')), { what: 'version 1 in both places' });
    // It looks for versions once, so that it never has another one.
    const args = [`--models_dir=${serving}`, `--port=${port}`, '--num_workers=1'];
    server = new StackProcess(
      'libs/model-server/dist/main.js',
      [...args, '--file_system_poll_wait_seconds=86400'],
      env,
    );
    await server.start();
    for (const each of [api, other])
      await until(async () => (await each.get('/readyz')).status === 200, { what: 'both to be ready' });
  });
  afterAll(async () => {
    await server?.end('SIGKILL');
    await stack?.dispose();
  });

  it('bring the version to all of them, and do not blame it where it is not there yet', async () => {
    const policy = { canaryShare: 0.9, canarySeconds: 600, maxLatencyFactor: 100 };
    expect((await api.call('PUT', '/v1/models/default/release-policy', policy)).status).toBe(200);
    const version = await makeCandidate(stack.database, stack.home);
    other.signal('SIGSTOP'); // so that it is not the one that releases it
    const { body } = await api.post<Release>('/v1/models/default/releases', { version });
    const release = () => stack.database.release.findUniqueOrThrow({ where: { id: body.id } });
    await until(async () => api.owns((await release()).worker ?? ''), {
      what: 'the other one to release it',
    });
    other.signal('SIGCONT');
    await until(async () => (await release()).stage === 'canary', { what: () => `the canary\n${api.log}` });
    for (const name of ['1', String(version)])
      await until(() => existsSync(path.join(serving, 'default', name)), { what: `version ${name} there` });
    for (let index = 0; index < 20; index++)
      expect(await other.classify(photo('coffee'))).toMatchObject({ status: 200, body: { version: 1 } });
    await until(async () => (await api.classify(photo('coffee'))).body.version === version, {
      what: 'the version to answer where it is',
    });
    // What they have seen they have said by then.
    await Promise.all([api, other].map((each) => each.end()));
    const seen = await stack.database.releaseTraffic.findMany({ where: { releaseId: body.id } });
    expect(seen).toMatchObject([{ stage: 'canary', errors: 0 }]);
    expect(await release()).toMatchObject({ state: 'shifting', stage: 'canary' });
  });
});
