import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Database } from '@amend/db';
import { imageHash, openImageStore } from '@amend/images';
import { openQueue } from '@amend/queue';
import { type FreshDatabase, freshDatabase } from '../../support/fresh-database.js';
import { type RedisServer, startRedis } from '../../support/redis-server.js';
import { testQueues } from '../../support/test-queues.js';
import { until } from '../../support/until.js';
import { endedRun } from './ended-run.js';
import { SyntheticModel } from './synthetic-model.js';
import { TrainerProcess } from './trainer-process.js';

/** The tests of a trainer that is given its runs by a queue. A process uses one backend only, so each has its own file. */
export function describeQueue(on: 'PostgreSQL' | 'Redis'): void {
  describe(`a training run from a queue on ${on}`, () => {
    let fresh: FreshDatabase;
    let database: Database;
    let home: string;
    let redis: RedisServer | undefined;
    let settings: Awaited<ReturnType<typeof testQueues>>;
    let trainer: TrainerProcess;

    beforeAll(async () => {
      fresh = await freshDatabase();
      database = fresh.open(3);
      home = await mkdtemp(path.join(tmpdir(), 'amend-trainer-'));
      if (on === 'Redis') redis = await startRedis(home);
      settings = await testQueues(fresh.url, redis?.url);
      trainer = await TrainerProcess.start({
        DATABASE_URL: fresh.url,
        AMEND_HOME: home,
        REDIS_URL: redis?.url ?? '',
      });
    });
    afterAll(async () => {
      expect(await trainer.end('SIGTERM')).toBe(0);
      await redis?.stop();
      await settings.close();
      await fresh.drop();
      await rm(home, { recursive: true });
    });

    it('computes missing embeddings, and puts the release into its queue', async () => {
      const [training, releases] = [openQueue('training', settings), openQueue('release', settings)];
      const store = await openImageStore(pathToFileURL(path.join(home, 'images')).href);
      const model = await SyntheticModel.blank(database);
      for (const name of ['coffee', 'camera', 'grass', 'gravel']) {
        const bytes = await readFile(path.join('test/photos', `${name}.png`));
        const sha256 = imageHash(bytes);
        await store.put(sha256, bytes);
        await database.image.create({
          data: { sha256, bytes: bytes.length, width: 1, height: 1, contentType: 'image/png' },
        });
        await model.label(sha256, await model.addClass(name));
      }
      const runId = await model.requestRun();
      const job = await training.add('training', { runId });
      const run = await endedRun(database, runId);
      expect(run).toMatchObject({ state: 'succeeded', error: null, metrics: { examples: 4, embedded: 4 } });
      expect(run.verdict).toMatchObject({ passed: true, measured: { trainedRight: 4, parityImages: 4 } });
      const rows = await database.embedding.findMany();
      expect(rows.map(({ backbone, vector }) => [backbone, vector.length])).toEqual(
        Array(4).fill(['efficientnet-lite0', 5_120]),
      );
      const release = await database.release.findUniqueOrThrow({ where: { runId } });
      await until(
        async () => (await releases.getWaiting()).find(({ data }) => data.releaseId === release.id),
        { what: 'the release in the queue' },
      );
      await until(async () => (await training.getJobState(job.id ?? '')) === 'completed', {
        what: 'the job to be done with',
      });
      await Promise.all([training.close(), releases.close()]);
    });

    it('ignores a run that does not exist, and one that has ended', async () => {
      const training = openQueue('training', settings);
      const { id: ended } = await database.trainingRun.findFirstOrThrow();
      const jobs = [
        await training.add('training', { runId: '00000000-0000-7000-8000-000000000000' }),
        await training.add('training', { runId: ended }),
      ];
      for (const job of jobs)
        await until(async () => (await training.getJobState(job.id ?? '')) === 'completed', {
          what: 'a job to be done with',
        });
      expect(await database.trainingRun.findUnique({ where: { id: ended } })).toMatchObject({ fence: 1 });
      await training.close();
    });
  });
}
