import type { Correction, Release, TrainingRun } from '@amend/contracts';
import pg from 'pg';
import type { Api } from '../../support/api-stack';
import { crops } from '../../support/photos';
import { hasRedis, needsRedis } from '../../support/redis-server';
import { until } from '../../support/until';
import { Machines } from './machines';

(hasRedis ? describe : describe.skip)(
  `three API processes, two trainers and four model servers ${needsRedis}`,
  () => {
    let machines: Machines;
    let lessons: Buffer[];
    const acknowledged: { prediction: string; correction: string }[] = [];

    beforeAll(async () => {
      machines = await Machines.start({ apis: 3, trainers: 2, modelServers: 4 });
      lessons = await crops('gravel', 16);
      for (const api of machines.apis) await answersBy(api, 1);
      // On a busy machine answers may be so late that a version which is watched is rolled back.
      const policy = await machines.apis[0]?.call('PUT', '/v1/models/default/release-policy', {
        watchSeconds: 0,
      });
      expect(policy?.status).toBe(200);
    });

    afterAll(() => machines?.dispose());

    it('learn, each wherever the request came', async () => {
      for (const [index, image] of lessons.slice(0, 5).entries())
        await teach(machines.apis[index % 3] as Api, image);
      expect(await learn(machines.apis[1] as Api)).toBe(2);
      for (const api of machines.apis) await answersBy(api, 2);
      for (const api of machines.apis) await expectGravel(api, 2);
    });

    it('lose nothing and go on when one of each kind is killed while a version is made', async () => {
      const [first, second, third] = machines.apis as [Api, Api, Api];
      for (const image of lessons.slice(5, 8)) await teach(second, image);
      const { body: run } = await second.post<TrainingRun>('/v1/models/default/training-runs');
      const worker = await until(() => workerOf(run.id), { what: 'a trainer to take the run' });
      await Promise.all([
        first.end('SIGKILL'),
        machines.trainers.find(({ pid }) => worker.split(':')[1] === String(pid))?.end('SIGKILL'),
        machines.modelServers[0]?.end('SIGKILL'),
      ]);
      expect(await goesLive(second, run.id)).toBe(3);
      for (const api of [second, third]) await answersBy(api, 3);
      for (const api of [second, third]) await expectGravel(api, 3);
      const { rows } = await query<{ id: string; correction: string }>(
        'select p.id, l.correction_id as correction from predictions p join labels l using (model_id, sha256)',
      );
      expect(rows.map(({ id, correction }) => ({ prediction: id, correction }))).toEqual(
        expect.arrayContaining(acknowledged),
      );
      const versions = await query<{ number: number }>('select number from versions order by number');
      expect(versions.rows.map(({ number }) => number)).toEqual([1, 2, 3]);
    });

    /** What is live is heard by the other processes a moment later than by the one that made it so. */
    async function answersBy(api: Api, version: number): Promise<void> {
      await until(async () => (await api.classify(lessons[0] as Buffer)).body.version === version, {
        what: () => `version ${version} to answer: ${api.log.slice(-2000)}`,
      });
    }

    /** As a client does: it comes back where it is told to. */
    function classify(api: Api, image: Buffer) {
      return until(
        async () => {
          const answer = await api.classify(image);
          return answer.headers.get('retry-after') === null && answer;
        },
        { what: () => `an answer: ${api.log.slice(-2000)}` },
      );
    }

    async function teach(api: Api, image: Buffer): Promise<void> {
      const { body: prediction, status } = await classify(api, image);
      expect(status).toBe(200);
      const correction = await api.post<Correction>(`/v1/predictions/${prediction.id}/corrections`, {
        newClass: 'gravel',
      });
      expect(correction.status).toBe(201);
      acknowledged.push({ prediction: prediction.id, correction: correction.body.id });
    }

    async function learn(api: Api): Promise<number> {
      const { body: run } = await api.post<TrainingRun>('/v1/models/default/training-runs');
      return goesLive(api, run.id);
    }

    async function goesLive(api: Api, runId: string): Promise<number> {
      const run = await until(
        async () => {
          const { status, body } = await api.get<TrainingRun>(`/v1/training-runs/${runId}`);
          return status === 200 && !['queued', 'running'].includes(body.state) && body;
        },
        { what: () => `the end of the run\n${api.log.slice(-3000)}` },
      );
      expect(run).toMatchObject({ state: 'succeeded', verdict: { passed: true } });
      const release = await until(
        async () => {
          const { body } = await api.get<Release>(`/v1/releases/${run.releaseId}`);
          return ['live', 'failed', 'superseded', 'rolled_back'].includes(body.state) && body;
        },
        { what: () => `the end of the release\n${api.log.slice(-3000)}` },
      );
      expect(release).toMatchObject({ state: 'live' });
      return release.version;
    }

    /** Asked often enough that every model server had its turn. */
    async function expectGravel(api: Api, version: number): Promise<void> {
      for (const image of lessons.slice(8)) {
        const answer = await classify(api, image);
        expect(answer).toMatchObject({
          status: 200,
          body: { version, predictions: [{ name: 'gravel' }, {}, {}, {}, {}] },
        });
      }
    }

    async function workerOf(runId: string): Promise<string | null> {
      const { rows } = await query<{ worker: string | null }>(
        'select worker from training_runs where id = $1',
        [runId],
      );
      return rows[0]?.worker ?? null;
    }

    async function query<Row extends pg.QueryResultRow>(text: string, values: unknown[] = []) {
      const client = new pg.Client({ connectionString: machines.databaseUrl });
      await client.connect();
      return client.query<Row>(text, values).finally(() => client.end());
    }
  },
);
