import path from 'node:path';
import { applyMigrations } from '@amend/db/server';
import { readSettings, SettingsError } from '@amend/settings';
import { runCommand } from './run-command.js';

/**
 * `npm run migrate:deploy`: brings the database of DATABASE_URL up to date and ends; for deployments where several
 * processes start at once. `npm start` does it by itself.
 */
export function migrateDatabase(root: string): Promise<void> {
  return runCommand('The database was not brought up to date', async () => {
    const { databaseUrl } = readSettings(process.env);
    if (!databaseUrl) throw new SettingsError('DATABASE_URL is not set');
    const applied = await applyMigrations(databaseUrl, path.join(root, 'prisma', 'migrations'));
    console.log(applied.length > 0 ? `Applied ${applied.join(', ')}` : 'The database is up to date');
  });
}
