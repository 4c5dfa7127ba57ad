// One PostgreSQL for the whole integration tier, made for this run alone, so that two runs at once do not meet; every test
// file clones its own database from a migrated template.
import path from 'node:path';
import { applyMigrations, startEmbeddedCluster } from '@amend/db/server';

export default async () => {
  const folder = path.resolve('.amend-test', `postgres-${process.pid}`);
  const cluster = await startEmbeddedCluster(folder, 'template_amend');
  await applyMigrations(cluster.url, 'prisma/migrations');
  globalThis.amendTestCluster = { cluster, folder };
  process.env.TEST_DATABASE_URL = cluster.url;
};
