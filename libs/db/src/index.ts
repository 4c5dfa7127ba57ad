export * from './changes.js';
export * from './database.js';
export * from './embedded-cluster.js';
export * from './free-port.js';
export * from './migrate.js';
export * from './process-lock.js';
