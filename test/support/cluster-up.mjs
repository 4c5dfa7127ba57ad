// One PostgreSQL for the whole integration tier; every test file clones its own database from a migrated template.
import { applyMigrations, startEmbeddedCluster } from '@amend/db/server';

export default async () => {
  const cluster = await startEmbeddedCluster('.amend-test/postgres', 'template_amend');
  await applyMigrations(cluster.url, 'prisma/migrations');
  globalThis.amendTestCluster = cluster;
  process.env.TEST_DATABASE_URL = cluster.url;
};
