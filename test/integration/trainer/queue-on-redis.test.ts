import { spawnSync } from 'node:child_process';
import { describeQueue } from './describe-queue.js';

if (spawnSync('redis-server', ['--version']).status === 0) describeQueue('Redis');
else it.skip('skipped: there is no redis-server on this machine', () => undefined);
