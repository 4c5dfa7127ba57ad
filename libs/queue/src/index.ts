export type { Queue, Worker } from 'bullmq';
export * from './queue.js';
export { seldom } from './seldom.js';
