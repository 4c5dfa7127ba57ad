import { mkdirSync, readdirSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import type { Release } from '@amend/contracts';
import { openS3, type S3Bucket } from '@amend/object-storage';
import { type Api, ApiStack } from '../../support/api-stack';
import { makeCandidate } from '../../support/candidate';
import { photo } from '../../support/photos';
import { startS3 } from '../../support/s3-server';
import { until } from '../../support/until';

const coffee = photo('coffee');
const POLL_MS = 100;
const servedBy = (folder: string) =>
  readdirSync(folder)
    .filter((name) => !name.startsWith('.'))
    .sort();

/** An external model server that polls a folder, which it may share with other people's models. */
describe('releases to an external model server', () => {
  it('write where it polls, await it there, and leave alone what others keep there', async () => {
    const stack = await ApiStack.create((home) => ({
      SERVING_TARGET: 'external',
      SERVING_MODELS: pathToFileURL(path.join(home, 'serving')).href,
    }));
    try {
      const folder = path.join(stack.home, 'serving');
      mkdirSync(path.join(folder, 'somebody-elses', '7'), { recursive: true });
      await stack.modelServer.start();
      const api = await stack.startApi();
      await answers(api, 1);
      await goLive(stack, api);
      expect(await served(api)).toBe(2);
      await goLive(stack, api);
      await until(() => servedBy(path.join(folder, 'default')).join() === '2,3', {
        what: 'version 1 to be taken away',
      });
      expect(servedBy(path.join(folder, 'somebody-elses'))).toEqual(['7']);
    } finally {
      await stack.dispose();
    }
  }, 900_000);

  it('put versions into a bucket, what makes one last', async () => {
    const s3 = await startS3('models');
    Object.assign(process.env, s3.env);
    const bucket = openS3('s3://models/of/amend');
    const stack = await ApiStack.create({
      SERVING_TARGET: 'external',
      SERVING_MODELS: 's3://models/of/amend',
      ...s3.env,
    });
    const mirror = new BucketMirror(bucket, path.join(stack.home, 'serving'));
    try {
      await stack.modelServer.start();
      const api = await stack.startApi();
      mirror.start();
      await answers(api, 1);
      await goLive(stack, api);
      await goLive(stack, api);
      expect(await served(api)).toBe(3);
      await until(async () => (await bucket.list('default/1/')).length === 0, {
        what: 'version 1 to be taken away',
      });
      expect((await bucket.list('default/3/')).map((key) => key.split('/').pop())).toEqual(
        expect.arrayContaining(['manifest.json', 'model.onnx', 'saved_model.pb']),
      );
    } finally {
      await mirror.stop();
      await stack.dispose();
      await s3.close();
      for (const name of Object.keys(s3.env)) delete process.env[name];
    }
  }, 900_000);
});

const answers = (api: Api, version: number) =>
  until(async () => (await api.classify(coffee)).body.version === version, {
    what: () => `version ${version} to answer\n${api.log.slice(-2000)}`,
  });

const served = async (api: Api) => (await api.classify(coffee)).body.version;

async function goLive(stack: ApiStack, api: Api): Promise<void> {
  const version = await makeCandidate(stack.database, stack.home);
  const { body } = await api.post<Release>('/v1/models/default/releases', { version });
  const release = await until(
    async () => {
      const { body: now } = await api.get<Release>(`/v1/releases/${body.id}`);
      return (now.state === 'live' || now.state === 'failed') && now;
    },
    { what: `version ${version} to be live` },
  );
  expect(release).toMatchObject({ state: 'live', version });
}

/** Copies each whole version of a bucket to a folder, as those who serve from S3 with a server that polls folders do. */
class BucketMirror {
  private going = true;
  private work: Promise<void> = Promise.resolve();

  constructor(
    private readonly bucket: S3Bucket,
    private readonly folder: string,
  ) {}

  start(): void {
    this.work = this.loop();
  }

  async stop(): Promise<void> {
    this.going = false;
    await this.work;
  }

  private async loop(): Promise<void> {
    const copied = new Set<string>();
    while (this.going) {
      for (const key of await this.bucket.list()) {
        if (!key.endsWith('/manifest.json') || copied.has(key)) continue;
        copied.add(key);
        await this.copy(path.dirname(key));
      }
      await delay(POLL_MS);
    }
  }

  private async copy(version: string): Promise<void> {
    const to = path.join(this.folder, path.dirname(version), `.new-${path.basename(version)}`);
    for (const key of await this.bucket.list(`${version}/`)) {
      const file = path.join(to, key.slice(version.length));
      mkdirSync(path.dirname(file), { recursive: true });
      writeFileSync(file, (await this.bucket.get(key)) ?? '');
    }
    renameSync(to, path.join(this.folder, version));
  }
}
