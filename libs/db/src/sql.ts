/** What a small process needs of the database: SQL and the announcements. Apart from index.ts, to load no Prisma client. */
export * from './changes.js';
export * from './insert-release.js';
export * from './instance-id.js';
export * from './leadership.js';
export type { ListeningShare } from './listening-share.js';
export * from './schema-ready.js';
export * from './sql-database.js';
export * from './sql-text.js';
export * from './uuid7.js';
