import { tmpdir } from 'node:os';
import type { ErrorBody, Schedule, TrainingRunList } from '@amend/contracts';
import { openQueue } from '@amend/queue';
import { type Api, ApiStack } from '../../support/api-stack';
import { type RedisServer, startRedis } from '../../support/redis-server';
import { teach } from '../../support/teach';
import { testQueues } from '../../support/test-queues';
import { until } from '../../support/until';

const SCHEDULE = '/v1/models/default/schedule';
const EACH_SECOND = '* * * * * *';
const DEFAULTS = {
  cron: '0 3 * * *',
  timezone: 'UTC',
  minimumCorrections: 10,
  mode: 'head',
  release: 'auto',
  enabled: false,
  quietHours: null,
};

/**
 * What schedules do, on one of the queue's backends. Each has a test file of its own: BullMQ's backend is chosen once for
 * a process.
 */
export function describeSchedules(backend: 'PostgreSQL' | 'Redis'): void {
  describe(`schedules on ${backend}`, () => {
    let redis: RedisServer | undefined;
    let stack: ApiStack;
    let queues: Awaited<ReturnType<typeof testQueues>>;
    let apis: Api[];
    let api: Api;
    beforeAll(async () => {
      redis = backend === 'Redis' ? await startRedis(tmpdir()) : undefined;
      stack = await ApiStack.create({ REDIS_URL: redis?.url });
      apis = [await stack.startApi(), await stack.startApi()];
      api = apis[0] as Api;
      queues = await testQueues(stack.fresh.url, redis?.url);
    });
    afterAll(async () => {
      await queues?.close();
      await stack?.dispose();
      await redis?.stop();
    });

    const put = (settings: object) => api.call<Schedule>('PUT', SCHEDULE, settings);
    const schedulers = async () => {
      const queue = openQueue('schedule', queues);
      const found = await queue.getJobSchedulers();
      await queue.close();
      return found.map(({ key, pattern, tz }) => ({ key, pattern, tz }));
    };
    const saying = (text: RegExp) =>
      until(
        async () => {
          const { lastOutcome } = (await api.get<Schedule>(SCHEDULE)).body;
          return lastOutcome && text.test(lastOutcome.says) && lastOutcome;
        },
        { what: `the outcome ${text}` },
      );
    const ticks = () =>
      apis.flatMap((each) => each.log.split('\n').filter((line) => /scheduled training/.test(line)));
    /** When each was, by the clock of its process. */
    const tickTimes = () =>
      ticks()
        .map((line) => Number(/"time":(\d+)/.exec(line)?.[1]))
        .sort((a, b) => a - b);

    it('are off at first', async () => {
      const { body } = await api.get<Schedule>(SCHEDULE);
      expect(body).toEqual({ ...DEFAULTS, nextAt: null, lastOutcome: null });
      expect((await api.get('/v1/models/nobody/schedule')).status).toBe(404);
    });

    it.each([
      [{ cron: '61 * * * *' }, /61 expected range 0-59/],
      [{ cron: '* * *' }, /3 fields/],
      [{ timezone: 'Mars/Base' }, /not a time zone/],
      [{ minimumCorrections: 0 }, /minimumCorrections/],
    ])('refuse %j', async (settings, message) => {
      const { status, body } = await api.call<ErrorBody>('PUT', SCHEDULE, settings);
      expect(status).toBe(422);
      expect(body.error.message).toMatch(message);
    });

    it('say when they come next, in their own time zone', async () => {
      // Not a time that may come while this runs.
      const settings = { cron: '30 4 1 1 *', timezone: 'Asia/Tokyo' };
      const { body } = await put(settings);
      expect(body).toMatchObject({ ...DEFAULTS, ...settings, enabled: true });
      expect((await put(body)).body).toEqual(body);
      const quietHours = { from: '22:00', to: '06:00' };
      await put({ minimumCorrections: 3, quietHours });
      expect((await put({ minimumCorrections: 10 })).body).toEqual({ ...body, quietHours });
      expect((await put({ quietHours: null })).body).toEqual(body);
      expect(new Date(body.nextAt as string).toISOString()).toMatch(/T19:30:00\.000Z$/);
      expect((await api.get(SCHEDULE)).body).toEqual(body);
      const { id } = await stack.database.model.findUniqueOrThrow({ where: { name: 'default' } });
      const wanted = JSON.stringify([{ key: id, pattern: '30 4 1 1 *', tz: 'Asia/Tokyo' }]);
      await until(async () => JSON.stringify(await schedulers()) === wanted, { what: 'its job scheduler' });
    });

    it('train once there is enough to learn, and only once', async () => {
      await put({ cron: EACH_SECOND, minimumCorrections: 2, enabled: true });
      expect(await saying(/no new correction, and it waits for 2/)).toMatchObject({ runId: null });
      await teach(stack.database, 'default', 'fork');
      await saying(/only 1 new correction, and it waits for 2/);
      await teach(stack.database, 'default', 'fork');
      const { runId } = await saying(/Began to learn from 2 new corrections|was under way already/);
      await saying(/was under way already/);
      const { body } = await api.get<TrainingRunList>('/v1/models/default/training-runs');
      expect(body.items).toMatchObject([{ id: runId, trigger: 'schedule', by: 'schedule', state: 'queued' }]);
    });

    it('tick once a time, however many processes there are', async () => {
      // Six take five seconds, and less than three where each comes twice. A few may be late, or made up for, but not again and
      // again.
      const spans = () => {
        const times = tickTimes();
        const sixth = times.filter((_, index) => index % 6 === 5);
        return sixth.map((time, group) => time - (times[group * 6] as number));
      };
      const isOnce = (ms: number) => ms >= 4_000;
      await until(() => spans().some(isOnce) || spans().length >= 5, { what: 'five times six ticks' });
      expect(spans().some(isOnce)).toBe(true);
      expect(await schedulers()).toHaveLength(1);
    });

    /** Their last statements too are over. */
    const killAll = async () => {
      await Promise.all(apis.map((each) => each.end('SIGKILL')));
      await until(
        async () => {
          const busy = await stack.database.$queryRaw<unknown[]>`
            select 1 from pg_stat_activity
            where datname = current_database() and state <> 'idle' and pid <> pg_backend_pid()`;
          return busy.length === 0;
        },
        { what: 'the end of what the killed processes had begun' },
      );
    };

    it('go on after every process was killed and the queue lost what it had', async () => {
      await killAll();
      const queue = openQueue('schedule', queues);
      await queue.obliterate({ force: true });
      for (const { key } of await queue.getJobSchedulers()) await queue.removeJobScheduler(key);
      await queue.close();
      expect(await schedulers()).toEqual([]);
      apis = [await stack.startApi()];
      api = apis[0] as Api;
      await until(() => ticks().length > 0, { what: 'a tick' });
    });

    it('run a time once that was missed while nothing ran, also where the queue lost it', async () => {
      // Half a day from now, so that it does not come while this runs.
      const hour = (new Date().getUTCHours() + 12) % 24;
      const daily = { cron: `0 ${hour} * * *`, timezone: 'UTC', minimumCorrections: 1, enabled: true };
      const { nextAt } = (await put(daily)).body;
      await killAll();
      const yesterday = new Date(Date.parse(nextAt as string) - 24 * 3_600_000);
      await stack.database.schedule.updateMany({ data: { dueAt: yesterday, lastAt: null, lastSays: null } });
      apis = await Promise.all([stack.startApi(), stack.startApi()]);
      api = apis[0] as Api;
      await saying(/Began to learn|was under way already/);
      const { dueAt } = await stack.database.schedule.findFirstOrThrow();
      expect(dueAt?.toISOString()).toBe(nextAt);
      // Each process may see the missed time, and a tick that was left in the queue too: one of them is heard.
      await until(() => ticks().length > 0, { what: 'a tick' });
      expect((await api.get<TrainingRunList>('/v1/models/default/training-runs')).body.items).toHaveLength(1);
    });

    it('end when they are switched off, or their model is deleted', async () => {
      expect((await put({ cron: EACH_SECOND, enabled: false })).body.nextAt).toBeNull();
      await until(async () => (await schedulers()).length === 0, { what: 'no job scheduler' });
      await api.post('/v1/models', { name: 'pets', start: 'blank' });
      await api.call('PUT', '/v1/models/pets/schedule', { cron: EACH_SECOND, enabled: true });
      await until(async () => (await schedulers()).length === 1, { what: 'a job scheduler' });
      expect((await api.call('DELETE', '/v1/models/pets')).status).toBe(204);
      await put({ enabled: false }); // any change brings the queue in step
      await until(async () => (await schedulers()).length === 0, { what: 'no job scheduler' });
    });
  });
}
