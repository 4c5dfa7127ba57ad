// One PostgreSQL for the whole integration tier, made for this run alone, so that two runs at once do not meet; every test
// file clones its own database from a migrated template.
import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { applyMigrations, startEmbeddedCluster } from '@amend/db/server';
import { ending } from './ending.mjs';

const FOLDER = path.resolve('.amend-test');

export default async () => {
  removeAbandoned();
  const folder = path.join(FOLDER, `postgres-${process.pid}`);
  const cluster = await startEmbeddedCluster(folder, 'template_amend');
  globalThis.endTestCluster = ending(async () => {
    await cluster.stop();
    rmSync(folder, { recursive: true, force: true });
  });
  await applyMigrations(cluster.url, 'prisma/migrations');
  process.env.TEST_DATABASE_URL = cluster.url;
};

/** What runs left that were cut off. */
function removeAbandoned() {
  mkdirSync(FOLDER, { recursive: true });
  for (const name of readdirSync(FOLDER))
    if (!isRunning(Number(name.split('-')[1]))) {
      try {
        rmSync(path.join(FOLDER, name), { recursive: true, force: true });
      } catch {
        // Another user's: it is in nobody's way.
      }
    }
}

function isRunning(pid) {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return error.code === 'EPERM'; // another user's
  }
}
