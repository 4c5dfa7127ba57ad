import { spawnSync } from 'node:child_process';
import { describeSchedules } from './describe-schedules.js';

if (spawnSync('redis-server', ['--version']).status === 0) describeSchedules('Redis');
else it.skip('skipped: there is no redis-server on this machine', () => undefined);
