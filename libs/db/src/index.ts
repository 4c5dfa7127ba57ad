/** The database with Prisma's client. */
export * from './database.js';
export * from './sql.js';
