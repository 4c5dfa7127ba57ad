import { appendFileSync } from 'node:fs';
import path from 'node:path';
import { until } from '../support/until';
import { baseImage } from './base-image';
import { ContainerStack } from './container-stack';
import { docker, imageWith } from './docker-command';
import { noDocker } from './docker-daemon';
import { DockerRegistry } from './docker-registry';

const missing = noDocker();

const HANGS = 11;
const CRASHES = 12;
const BREAKS = 13;
/** What Node does in the images of some versions, instead of, or while, serving. */
const FAULTS = `
  const { isMainThread } = require('worker_threads');
  const serves = isMainThread && /model-server/.test(process.argv[1] ?? '');
  if (serves && process.env.MODEL_VERSION === '${HANGS}') {
    console.log('taking my time');
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0);
  }
  if (/write-servable/.test(process.argv[1] ?? '') && process.env.VERSION === '${BREAKS}') {
    console.error('the builder broke');
    process.exit(1);
  }
  if (serves && process.env.MODEL_VERSION === '${CRASHES}')
    setTimeout(() => { console.error('something snapped'); process.exit(3); }, 1500);`;

(missing ? describe.skip : describe)(`deployments that go wrong${missing ? ` (${missing})` : ''}`, () => {
  let stack: ContainerStack;
  beforeAll(async () => {
    stack = await ContainerStack.create();
    process.env.NODE_IMAGE = imageWith(baseImage(), 'amend-test-faults', { '/first.cjs': FAULTS }, [
      'ENV NODE_OPTIONS=--require=/first.cjs',
    ]);
    for (const number of [1, 2, 3, 4, HANGS, CRASHES, BREAKS]) await stack.version(number);
    await stack.restartDeployer({ NODE_IMAGE: process.env.NODE_IMAGE });
  }, 900_000);
  afterAll(() => stack?.dispose(), 900_000);

  /** Once a deployment has failed, its containers go; whatever else is there stays. */
  const failed = async (version: number) => {
    const id = await stack.want(version);
    const row = await stack.reaches(id, 'failed');
    const left = async () => (await stack.containers(id)).length;
    await until(async () => (await left()) === 0, { what: 'its containers to go' });
    expect(row.addresses).toEqual([]);
    return row;
  };

  it('a step in the middle of the Dockerfile', async () => {
    const { error, log } = await failed(BREAKS);
    expect(error).toMatch(
      /^The image could not be built: .*write-servable\.js.* returned a non-zero code: 1$/,
    );
    expect(log).toMatch(/^Step 1\/[\s\S]*the builder broke\n/);
  }, 900_000);

  it('a damaged version', async () => {
    appendFileSync(path.join(stack.home, 'bundles', 'test.2', 'model.onnx'), 'x');
    const { error } = await failed(2);
    expect(error).toMatch(/^The version cannot be built: .*model\.onnx is damaged: its hash differs\.$/);
  }, 900_000);

  it('no such version', async () => {
    const { error } = await failed(99);
    expect(error).toBe('The version cannot be built: there is no version 99.');
  }, 900_000);

  it('a network that the model server cannot load', async () => {
    await stack.version(5, Buffer.from('this is no network'));
    const { error, log } = await failed(5);
    expect(error).toMatch(/^Replica 1: it cannot load the version: /);
    expect(log).toContain('failed to load');
  }, 900_000);

  it('an image that never answers', async () => {
    // Long enough for a container to begin on a slow machine, and to say so.
    await stack.restartDeployer({ NODE_IMAGE: process.env.NODE_IMAGE, CONTAINER_START_SECONDS: '25' });
    const { error, log } = await failed(HANGS);
    expect(error).toBe('The version did not answer within 25 seconds.');
    expect(log).toBe('taking my time');
  }, 900_000);

  it('one that answers, and then ends again and again', async () => {
    await stack.restartDeployer({ NODE_IMAGE: process.env.NODE_IMAGE });
    const { error, log } = await failed(CRASHES);
    expect(error).toMatch(
      /^Replica 1: it ended(, and was started again| with exit code 3)\. It ended \d times within a minute\.$/,
    );
    expect(log?.split('\n').length).toBeLessThanOrEqual(50);
    expect(log).toContain('something snapped');
  }, 900_000);

  it('too little memory', async () => {
    await stack.restartDeployer({ NODE_IMAGE: process.env.NODE_IMAGE, CONTAINER_MEMORY_MB: '40' });
    const { error } = await failed(3);
    expect(error).toMatch(/^Replica 1: it ran out of memory\./);
  }, 900_000);

  it('a registry that refuses, and takes it from who has logged in', async () => {
    const registry = await DockerRegistry.start();
    try {
      const settings = {
        NODE_IMAGE: process.env.NODE_IMAGE,
        IMAGE_REPOSITORY: `${registry.address}/amend/model`,
      };
      await stack.restartDeployer(settings);
      const { error } = await failed(1);
      expect(error).toMatch(
        /^The image could not be pushed: 127\.0\.0\.1:\d+\/amend\/model:colours-1 was refused: .*(no basic auth|unauthorized)/,
      );
      await stack.restartDeployer({ ...settings, DOCKER_CONFIG: registry.login() });
      const { image } = await stack.reaches(await stack.want(4), 'ready');
      expect(image).toMatch(/^sha256:[0-9a-f]{64}$/);
      expect(await registry.status('/v2/amend/model/manifests/colours-4')).toBe(200);
    } finally {
      await registry.dispose();
    }
  }, 900_000);

  it('a base at a registry that refuses, and gives it to who has logged in', async () => {
    const registry = await DockerRegistry.start();
    try {
      const NODE_IMAGE = `${registry.address}/amend/base:1`;
      const DOCKER_CONFIG = registry.login();
      docker('tag', process.env.NODE_IMAGE as string, NODE_IMAGE);
      docker('--config', DOCKER_CONFIG, 'push', NODE_IMAGE);
      docker('image', 'rm', NODE_IMAGE); // by that name the daemon has to pull it now
      for (const number of [7, 8]) await stack.version(number);
      await stack.restartDeployer({ NODE_IMAGE });
      expect((await failed(7)).error).toMatch(
        /^The image could not be built: .*(no basic auth|unauthorized)/,
      );
      await stack.restartDeployer({ NODE_IMAGE, DOCKER_CONFIG });
      await stack.reaches(await stack.want(8), 'ready');
    } finally {
      await registry.dispose();
    }
  }, 900_000);

  it('a daemon that is restarted while it builds and while it starts: neither is the end of it', async () => {
    await stack.restartDeployer({ NODE_IMAGE: process.env.NODE_IMAGE });
    await stack.version(6);
    const id = await stack.want(6);
    // Where it was quicker than we looked, the daemon is restarted later.
    for (const states of [['building', 'starting', 'ready'] as const, ['starting', 'ready'] as const]) {
      await stack.reachesOneOf(id, states);
      await stack.daemon.end();
      await stack.daemon.run();
    }
    await stack.reaches(id, 'ready');
  }, 900_000);
});
