// `npm run migrate:deploy`: applies the missing migrations to the database of DATABASE_URL.
import { fileURLToPath } from 'node:url';
import { migrateDatabase } from '../apps/cli/dist/migrate-database.js';

try {
  await migrateDatabase(fileURLToPath(new URL('..', import.meta.url)));
} catch (error) {
  console.error(`The database was not brought up to date: ${error.message}`);
  process.exitCode = 1;
}
