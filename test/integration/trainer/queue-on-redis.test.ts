import { hasRedis, needsRedis } from '../../support/redis-server.js';
import { describeQueue } from './describe-queue.js';

if (hasRedis) describeQueue('Redis');
else it.skip(`a training run from a queue on Redis ${needsRedis}`, () => undefined);
