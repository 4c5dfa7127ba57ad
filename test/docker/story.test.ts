import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Classification, ReleaseList, TrainingRunList, VersionList } from '@amend/contracts';
import { Loop, patiently } from '../support/loop';
import { crops } from '../support/photos';
import { Product } from '../support/product';
import { until } from '../support/until';
import { baseImage } from './base-image';
import { DockerDaemon, noDocker } from './docker-daemon';

const missing = noDocker();
const CLASS = 'gravel of ours';
const START_MS = 900_000;

/** What the whole is for: containers that hold everything, and a build on a schedule that the feedback triggers. */
(missing ? describe.skip : describe)(`the whole story in containers${missing ? ` (${missing})` : ''}`, () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'amend-story-'));
  let daemon: DockerDaemon;
  let product: Product;
  beforeAll(async () => {
    daemon = await DockerDaemon.start();
    const { DOCKER_HOST } = process.env;
    product = Product.create({
      env: {
        SERVING_TARGET: 'docker',
        SERVING_REPLICAS: '2',
        MODEL_SERVER: 'node',
        NODE_IMAGE: baseImage(),
        CONTAINER_START_SECONDS: '240',
        DOCKER_HOST,
      },
    });
    await product.start(START_MS);
  }, START_MS + 30_000);
  afterAll(async () => {
    await product?.dispose();
    await daemon?.dispose();
    rmSync(folder, { recursive: true, force: true });
  }, 900_000);

  /** As the README says it. */
  const curl = (file: string) =>
    JSON.parse(
      execFileSync('curl', ['-sS', '-F', `image=@${file}`, `${product.url}/v1/classify`]).toString(),
    ) as Classification;
  const running = async () =>
    (await daemon.docker.containers.list({})).filter(({ state }) => state === 'running').length;

  it(
    'two instances answer, a correction names a new class, the schedule retrains, and the same curl says it',
    async () => {
      const lessons = await crops('gravel', 9);
      const file = path.join(folder, 'gravel.png');
      writeFileSync(file, lessons[8] as Buffer);
      const before = curl(file);
      expect(before).toMatchObject({ version: 1 });
      expect(before.predictions[0]?.name).not.toBe(CLASS);
      expect(await running()).toBe(2);

      const loop = new Loop(product);
      for (const image of lessons.slice(0, 6)) await loop.teach(image, CLASS);
      const schedule = { cron: '* * * * * *', minimumCorrections: 6, enabled: true };
      await product.call('PUT', '/v1/models/default/schedule', schedule);
      const { items } = await until(
        async () => {
          const runs = await product.get<TrainingRunList>('/v1/models/default/training-runs');
          return runs.items.length > 0 && runs;
        },
        { what: 'the schedule to begin' },
      );
      expect(items[0]).toMatchObject({ trigger: 'schedule' });
      const versions = () => product.get<VersionList>('/v1/models/default/versions');
      await until(async () => (await patiently(versions))?.live === 2, {
        what: () => `version 2 to be live\n${product.log.slice(-4000)}`,
        limitMs: START_MS,
      });
      const after = curl(file);
      expect(after.version).toBe(2);
      expect(after.predictions[0]?.name).toBe(CLASS);
      const [release] = (await product.get<ReleaseList>('/v1/models/default/releases')).items;
      expect(release?.steps.find(({ state }) => state === 'starting')?.reason).toMatch(
        /containers are there: .*image/,
      );
      expect(await running()).toBe(4); // the version before is kept warm
    },
    START_MS + 60_000,
  );
});
