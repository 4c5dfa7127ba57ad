import { hasRedis, needsRedis } from '../../support/redis-server.js';
import { describeSchedules } from './describe-schedules.js';

if (hasRedis) describeSchedules('Redis');
else it.skip(`schedules on Redis ${needsRedis}`, () => undefined);
