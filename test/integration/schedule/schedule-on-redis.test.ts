import { tmpdir } from 'node:os';
import type { Schedule } from '@amend/contracts';
import { ApiStack } from '../../support/api-stack.js';
import { hasRedis, needsRedis, type RedisServer, startRedis } from '../../support/redis-server.js';
import { until } from '../../support/until.js';
import { describeSchedules } from './describe-schedules.js';

if (hasRedis) describeSchedules('Redis');
else it.skip(`schedules on Redis ${needsRedis}`, () => undefined);

(hasRedis ? describe : describe.skip)(`schedules while Redis is away ${needsRedis}`, () => {
  let redis: RedisServer;
  let stack: ApiStack;
  beforeAll(async () => {
    redis = await startRedis(tmpdir());
    stack = await ApiStack.create({ REDIS_URL: redis.url });
  });
  afterAll(async () => {
    await stack?.dispose();
    await redis?.stop();
  });

  it('are kept all the same, also when it has been away for long', async () => {
    const api = await stack.startApi();
    await redis.stop();
    // Half a year from now; and what it asks of the queue is not answered.
    const month = ((new Date().getUTCMonth() + 6) % 12) + 1;
    await api.call('PUT', '/v1/models/default/schedule', { cron: `0 0 1 ${month} *`, enabled: true });
    await stack.database.schedule.updateMany({ data: { dueAt: new Date(Date.now() - 3_600_000) } });
    const outcome = await until(
      async () => (await api.get<Schedule>('/v1/models/default/schedule')).body.lastOutcome,
      { what: 'the missed time to be made up for' },
    );
    expect(outcome.says).toMatch(/no new correction/);
  });
});
