import 'reflect-metadata';
import { SettingsError } from '@amend/settings';
import { startApi } from './start-api.js';

try {
  await startApi();
} catch (error) {
  const said = error instanceof SettingsError ? error.message : (error as Error).stack;
  process.stderr.write(`The API could not start: ${said}\n`);
  process.exit(1);
}
