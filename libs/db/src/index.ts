export * from './changes.js';
export * from './database.js';
export * from './insert-release.js';
export * from './instance-id.js';
export * from './schema-ready.js';
export * from './sql-database.js';
export * from './uuid7.js';
