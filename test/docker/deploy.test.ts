import { ServingClient } from '@amend/serving-client';
import { until } from '../support/until';
import { baseImage } from './base-image';
import { ContainerStack } from './container-stack';
import { crash, docker, imageWith } from './docker-command';
import { noDocker } from './docker-daemon';

const missing = noDocker();

(missing ? describe.skip : describe)(`deployments on a Docker host${missing ? ` (${missing})` : ''}`, () => {
  let stack: ContainerStack;
  /** Of version 1, with two replicas; of version 2, with one. */
  let first: string;
  let second: string;
  beforeAll(async () => {
    stack = await ContainerStack.create();
    await stack.version(1);
    await stack.version(2);
    await stack.deployer.start();
  }, 900_000);
  afterAll(() => stack?.dispose(), 900_000);

  /** Red pixels, asked of one address. */
  const classify = async (address: string, version: number) => {
    const client = new ServingClient({ addresses: [address] });
    const pixels = new Uint8Array(224 * 224 * 3).map((_, i) => (i % 3 === 0 ? 255 : 0));
    const inputs = { pixels: { dtype: 'uint8' as const, shape: [1, 224, 224, 3], data: pixels } };
    try {
      const { outputs } = await client.predict({ model: 'colours', version, signature: 'pixels', inputs });
      return Array.from(outputs.scores?.data as Float32Array, (score) => Math.round(score));
    } finally {
      client.close();
    }
  };
  /** Resolves once as many replicas as there are containers are told, each where its container really is. */
  const settled = (id: string, count: number) =>
    until(
      async () => {
        const { addresses, state } = await stack.row(id);
        const places = (await stack.containers(id)).map(({ published }) => published[8500]);
        return (
          state === 'ready' &&
          places.length === count &&
          `${places.sort()}` === `${addresses.sort()}` &&
          addresses
        );
      },
      {
        what: () => `addresses to be those of ${count} containers\n${stack.deployer.log.slice(-2000)}`,
        limitMs: 300_000,
      },
    );

  it('become an image, and replicas that answer at addresses of their own', async () => {
    first = await stack.want(1, 2);
    const { addresses, timings } = await stack.reaches(first, 'ready');
    expect(new Set(addresses).size).toBe(2);
    for (const address of addresses) expect(await classify(address, 1)).toEqual([1, 0, 0]);
    const [replica] = await stack.containers(first);
    const [{ Config: config }] = JSON.parse(docker('inspect', replica?.id as string));
    // As long as CONTAINER_START_SECONDS: a health check must not give it up sooner.
    expect(config.Healthcheck).toMatchObject({ Test: ['CMD', 'bash', '/healthy.sh'], StartPeriod: 240e9 });
    expect(timings).toMatchObject({
      runtime: expect.any(Number),
      build: expect.any(Number),
      start: expect.any(Number),
    });
  }, 900_000);

  it('have an image that says what it is, runs as nobody, and is all that docker run needs', async () => {
    const { image } = await stack.row(first);
    const [{ Config: config }] = JSON.parse(docker('image', 'inspect', image as string));
    expect(config.User).toBe('65532:65532');
    expect(config.Healthcheck.Test[0]).toBe('CMD');
    expect(config.Labels).toMatchObject({
      'org.opencontainers.image.title': 'colours',
      'org.opencontainers.image.version': '1',
      'amend.dataset': 'd'.repeat(64),
      'amend.software': expect.any(String),
    });
    // Nor does it need to write, or to be allowed anything.
    const least = ['--read-only', '--cap-drop', 'ALL'];
    const ports = ['8500', '8501'].flatMap((port) => ['-p', `127.0.0.1::${port}`]);
    const id = docker('run', '-d', ...least, ...ports, image as string);
    const [grpc, rest] = ['8500', '8501'].map((port) => docker('port', id, port)) as [string, string];
    const status = async () => (await fetch(`http://${rest}/v1/models/colours`).catch(() => null))?.text();
    await until(async () => (await status())?.includes('AVAILABLE'), { what: 'REST to answer' });
    expect(await classify(grpc, 1)).toEqual([1, 0, 0]);
    const check = config.Healthcheck.Test.slice(1) as string[];
    expect(docker('exec', id, ...check)).toBe('');
    expect(() => docker('exec', '--env', 'MODEL_VERSION=7', id, ...check)).toThrow();
    docker('rm', '-f', id);
  }, 900_000);

  it('start a replica again that died, and tell its new address', async () => {
    const [victim] = await stack.containers(first);
    crash(victim?.id as string);
    const restarts = async () => (await stack.containers(first)).map((each) => each.restarts);
    await until(async () => (await restarts()).includes(1), { what: 'a replica to be started again' });
    const addresses = await settled(first, 2);
    for (const address of addresses) expect(await classify(address, 1)).toEqual([1, 0, 0]);
  }, 900_000);

  it('become more, or fewer, when their row says so', async () => {
    for (const replicas of [3, 2]) {
      await stack.database.deployment.update({ where: { id: first }, data: { replicas } });
      await settled(first, replicas);
    }
  }, 900_000);

  it('go on after kill -9 of the deployer in the middle of a build', async () => {
    second = await stack.want(2);
    await stack.reachesOneOf(second, ['building', 'starting', 'ready']);
    await stack.restartDeployer({}, 'SIGKILL');
    await stack.reaches(second, 'ready');
    expect(await stack.containers(second)).toHaveLength(1);
    expect(await stack.containers(first)).toHaveLength(2);
  }, 900_000);

  it('have one deployer at work, and another ready to follow', async () => {
    const standby = stack.newDeployer();
    await standby.start();
    await until(() => standby.log.includes('stands by'), { what: 'the other deployer to ask' });
    await stack.deployer.end('SIGKILL');
    await until(() => standby.log.includes('this deployer leads'), { what: 'the other deployer to lead' });
    stack.deployer = standby;
  }, 900_000);

  it('come back when the Docker daemon was restarted', async () => {
    const before = (await stack.row(first)).addresses;
    await stack.daemon.end();
    await stack.daemon.run();
    const addresses = await until(
      async () => {
        const now = await settled(first, 2);
        return `${now}` !== `${before}` && now;
      },
      { what: 'new addresses' },
    );
    for (const address of addresses) expect(await classify(address, 1)).toEqual([1, 0, 0]);
  }, 900_000);

  it('run the image that was built, wherever its tag was moved to', async () => {
    const { image } = await stack.row(first);
    const { image: other } = await stack.row(second);
    docker('tag', other as string, 'amend-model:colours-1');
    const [victim] = await stack.containers(first);
    docker('rm', '-f', victim?.id as string);
    const addresses = await settled(first, 2);
    expect(new Set((await stack.containers(first)).map((each) => each.image))).toEqual(new Set([image]));
    for (const address of addresses) expect(await classify(address, 1)).toEqual([1, 0, 0]);
  }, 900_000);

  it('are taken away when nobody wants them, and only they', async () => {
    await stack.unwant(second);
    const { addresses } = await stack.reaches(second, 'removed');
    expect(addresses).toEqual([]);
    expect(await stack.containers(second)).toEqual([]);
    expect(await stack.containers(first)).toHaveLength(2);
  }, 900_000);

  it('leave the images of the three newest versions that nobody needs, and of all that somebody does', async () => {
    const { images } = stack.daemon.docker;
    const { image } = await stack.row(first);
    const instance = (await images.list({})).find(({ id }) => id === image)?.labels['amend.instance'];
    const labelled = (name: string, labels: string) => imageWith(baseImage(), name, {}, [`LABEL ${labels}`]);
    const ofVersion = `amend.instance=${instance} amend.stage=version amend.model=colours`;
    for (const number of [22, 23, 24])
      labelled(`amend-model:colours-${number}`, `${ofVersion} amend.version=${number}`);
    const somebodys = 'somebodys-own:latest';
    for (const name of [somebodys, ...[1, 2, 3, 4].map((number) => `amend-runtime:old-${number}`)])
      labelled(name, `amend.stage=runtime amend.recipe=${name}`);
    const id = await stack.want(2);
    await stack.reaches(id, 'ready');
    await stack.unwant(id);
    await stack.reaches(id, 'removed');
    // Of this installation: what another one left on the daemon is not touched.
    const own = { 'amend.stage': 'version', 'amend.instance': instance };
    const versions = async () => (await images.list(own)).map(({ labels }) => labels['amend.version']).sort();
    await until(async () => !(await versions()).includes('2'), {
      what: 'the oldest that nobody needs to go',
    });
    expect(await versions()).toEqual(['1', '22', '23', '24']);
    // Besides the current one, which the images of versions stand on, three others.
    const runtimes = async () =>
      (await images.list({ 'amend.stage': 'runtime' })).flatMap(({ tags }) => tags);
    const old = async () => (await runtimes()).filter((tag) => tag.includes(':old-'));
    await until(async () => (await old()).length === 3, { what: 'a runtime image to go' });
    expect(await runtimes()).toEqual(
      expect.arrayContaining([somebodys, expect.stringMatching(/^amend-runtime:[0-9a-f]{12}$/)]),
    );
    docker('image', 'rm', ...(await old()), somebodys);
  }, 900_000);

  it('leave no containers behind when their rows are gone', async () => {
    await stack.deployer.end('SIGKILL');
    await stack.database.deployment.delete({ where: { id: first } });
    await stack.restartDeployer();
    await until(async () => (await stack.containers(first)).length === 0, {
      what: 'orphans to go',
    });
  }, 900_000);
});
