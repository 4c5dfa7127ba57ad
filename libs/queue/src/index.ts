export type { Queue, Worker } from 'bullmq';
export { inspectRedis } from './inspect-redis.js';
export * from './queue.js';
export { seldom } from './seldom.js';
