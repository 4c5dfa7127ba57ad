import { constants, setPriority } from 'node:os';
import { openBundleStore } from '@amend/bundles';
import { SqlDatabase } from '@amend/db/sql';
import { createLogger } from '@amend/logging';
import { readSettings } from '@amend/settings';
import { surveyModel } from './survey-model.js';

// Whoever started it is gone.
process.on('disconnect', () => process.exit(0));

async function main(): Promise<void> {
  const [modelId] = process.argv.slice(2);
  const { databaseUrl, bundles } = readSettings(process.env);
  if (!modelId || !databaseUrl) throw new Error('usage: survey-child.js MODEL, started by the trainer');
  setPriority(process.pid, constants.priority.PRIORITY_LOW);
  const database = new SqlDatabase(databaseUrl, 1);
  try {
    await surveyModel(database, await openBundleStore(bundles.folder, bundles.url), modelId);
  } finally {
    await database.close();
  }
  process.disconnect?.();
}

main().catch((error: unknown) => {
  createLogger('survey').fatal({ err: error }, 'photos could not be looked over');
  process.exit(1);
});
