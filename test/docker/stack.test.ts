import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Classification, VersionList } from '@amend/contracts';
import { patiently } from '../support/loop';
import { crops } from '../support/photos';
import { until } from '../support/until';
import { baseImage } from './base-image';
import { docker } from './docker-command';
import { DockerDaemon, noDocker } from './docker-daemon';
import { CHECKOUT, postgresImage, productImage, redisImage } from './stack-images';

const missing = noDocker();
const STACK = 'amend';
const CLASS = 'gravel of ours';
const UP_MS = 1_800_000;

/** What docker-stack.yml asks for, on a swarm of one machine; nothing is in front of the API but a port of each task. */
(missing ? describe.skip : describe)(`the stack file${missing ? ` (${missing})` : ''}`, () => {
  /** Of its secrets, and of what is laid over it. */
  const folder = mkdtempSync(path.join(tmpdir(), 'amend-stack-'));
  const override = path.join(folder, 'override.json');
  let daemon: DockerDaemon;
  /** Of the admin, once there is one. */
  let cookie: string | undefined;
  beforeAll(async () => {
    daemon = await DockerDaemon.start();
    await daemon.initSwarm();
    docker('node', 'update', '--label-add', 'amend.data=true', docker('node', 'ls', '--quiet'));
    writeOverride();
  }, 900_000);
  afterAll(async () => {
    await daemon?.dispose();
    rmSync(folder, { recursive: true, force: true });
  }, 900_000);

  function writeOverride() {
    mkdirSync(path.join(folder, 'secrets'));
    const secret = (name: string, text: string) => {
      const file = path.join(folder, 'secrets', name);
      writeFileSync(file, text);
      return { file };
    };
    const checkout = { volumes: [`${process.cwd()}:${CHECKOUT}:ro`] };
    const over = {
      version: '3.8',
      services: {
        proxy: { deploy: { replicas: 0 } },
        api: { ...checkout, ports: [{ target: 3000, mode: 'host' }] },
        migrate: checkout,
        trainer: checkout,
        deployer: { volumes: [...checkout.volumes, `${socket()}:/var/run/docker.sock`] },
        postgres: checkout,
      },
      secrets: {
        postgres_password: secret('postgres_password', 'one of PostgreSQL'),
        redis_password: secret('redis_password', 'one-of-Redis\n'),
        aws_credentials: secret('aws_credentials', '\n'),
        docker_config: secret('docker_config', '{}'),
      },
    };
    writeFileSync(override, JSON.stringify(over)); // JSON is YAML
  }

  const socket = () => process.env.DOCKER_HOST?.replace('unix://', '') as string;
  const deploy = (images: NodeJS.ProcessEnv) =>
    execFileSync(
      'docker',
      ['stack', 'deploy', '--compose-file', 'docker-stack.yml', '--compose-file', override, STACK],
      {
        env: {
          ...process.env,
          ...images,
          AMEND_TRAINER_IMAGE: productImage('trainer', 'amend-test-trainer:1'),
          POSTGRES_IMAGE: postgresImage(),
          REDIS_IMAGE: redisImage(),
          NODE_IMAGE: baseImage(),
          MODEL_SERVER: 'node',
          STORAGE_URL: 'file:///storage',
          DOCKER_GID: String(statSync(socket()).gid),
        },
        stdio: 'pipe',
      },
    );
  const services = async () => {
    const found = await daemon.docker.services.list({});
    return Promise.all(
      found.map(async (service) => ({ ...service, tasks: await daemon.docker.services.tasks(service.id) })),
    );
  };
  const tasksOf = async (name: string) => (await services()).find((each) => each.name === name)?.tasks ?? [];
  /** What is not as it should be, for people. */
  const story = () =>
    docker('stack', 'ps', '--no-trunc', '--format', '{{.Name}} {{.CurrentState}} {{.Error}}', STACK);
  /** Of the links for the first admin, the newest first: each start of an API process makes another, and the one before void. */
  const tokens = () => {
    const { stdout } = spawnSync('docker', ['service', 'logs', '--raw', `${STACK}_api`], {
      encoding: 'utf8',
      env: process.env,
    });
    const lines = stdout.split('\n');
    const links = lines
      .filter((line) => line.includes('/sign-in?token='))
      .map((line) => JSON.parse(line) as { time: number; msg: string })
      .sort((a, b) => b.time - a.time);
    return links.map(({ msg }) => msg.split('token=')[1]);
  };
  /** Asks a running API process, at its own port. */
  const ask = async <T>(pathName: string, body?: unknown): Promise<T> => {
    const running = (await tasksOf(`${STACK}_api`)).filter(({ state }) => state === 'running');
    const [address] = running[0]?.published[3000] ?? [];
    const isPhoto = Buffer.isBuffer(body);
    const response = await fetch(`http://${address}${pathName}`, {
      method: body === undefined ? 'GET' : 'POST',
      headers: {
        'content-type': isPhoto ? 'application/octet-stream' : 'application/json',
        ...(cookie && { cookie }),
      },
      body: isPhoto ? (body as Uint8Array<ArrayBuffer>) : body === undefined ? null : JSON.stringify(body),
    });
    cookie ??= response.headers.get('set-cookie')?.split(';')[0];
    if (!response.ok) throw new Error(`${pathName}: ${response.status} ${await response.text()}`);
    return (await response.json()) as T;
  };

  it(
    'comes up: the database made, two API processes well, a version served by services of the deployer',
    async () => {
      deploy({ AMEND_IMAGE: productImage('api', 'amend-test-api:1') });
      await until(
        async () => {
          const running = (await tasksOf(`${STACK}_api`)).filter(({ state }) => state === 'running');
          return running.length === 2;
        },
        { what: () => `two API processes\n${story()}`, limitMs: UP_MS },
      );
      const [migrated] = await tasksOf(`${STACK}_migrate`);
      expect(migrated?.state).toBe('complete'); // which a task is that ended with 0
      const [coffee] = await crops('coffee', 1);
      await until(
        async () => {
          for (const token of tokens())
            if (await ask('/v1/session', { token }).catch(() => false)) return true;
          return false;
        },
        { what: 'a link for the first admin that works' },
      );
      expect(await ask('/v1/classify', coffee)).toMatchObject({ version: 1 });
      const models = (await services()).filter(({ labels }) => 'amend.deployment' in labels);
      expect(models.map(({ replicas, tasks }) => [replicas, Object.keys(tasks[0]?.networks ?? {})])).toEqual([
        [2, ['amend']],
      ]);
    },
    UP_MS + 30_000,
  );

  it(
    'learns: the trainer makes a version of what was corrected, and the deployer a service of it',
    async () => {
      const lessons = await crops('gravel', 9);
      for (const lesson of lessons.slice(0, 6)) {
        const { id } = await ask<Classification>('/v1/classify', lesson);
        await ask(`/v1/predictions/${id}/corrections`, { newClass: CLASS });
      }
      await ask('/v1/models/default/training-runs', {});
      const versions = () => ask<VersionList>('/v1/models/default/versions');
      await until(async () => (await patiently(versions))?.live === 2, {
        what: () => `version 2 to be live\n${story()}`,
        limitMs: UP_MS,
      });
      // The other process hears of it a moment later.
      const answer = await until(
        async () => {
          const each = await ask<Classification>('/v1/classify', lessons[8]);
          return each.version === 2 && each;
        },
        { what: 'an answer of version 2' },
      );
      expect(answer.predictions[0]?.name).toBe(CLASS);
    },
    UP_MS + 30_000,
  );
});
