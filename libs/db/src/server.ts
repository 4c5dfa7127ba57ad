/** What a supervisor needs of a database: to run one. Apart from index.ts, so that it need not load Prisma's client. */
export * from './embedded-cluster.js';
export * from './embedded-version.js';
export * from './free-port.js';
export * from './inspect-postgres.js';
export * from './migrate.js';
export * from './process-lock.js';
