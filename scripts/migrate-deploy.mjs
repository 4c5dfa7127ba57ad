// `npm run migrate:deploy`: applies the missing migrations to the database of DATABASE_URL.
import { fileURLToPath } from 'node:url';
import { setUpOutsideImage } from './setup-outside-image.mjs';

setUpOutsideImage();
const { migrateDatabase } = await import('../apps/cli/dist/migrate-database.js');
await migrateDatabase(fileURLToPath(new URL('..', import.meta.url)));
