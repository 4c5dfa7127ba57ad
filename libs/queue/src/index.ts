export type { Queue, Worker } from 'bullmq';
export * from './queue.js';
export { QueueConnections } from './queue-connections.js';
export { seldom } from './seldom.js';
