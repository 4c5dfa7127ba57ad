import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { SqlDatabase, sql } from '@amend/db/sql';
import { StackProcess } from '../../support/api-stack';
import { type FreshDatabase, freshDatabase } from '../../support/fresh-database';
import { until } from '../../support/until';

const MISSING = '20261129225000_files_removed';

describe('a process of a newer version than its database', () => {
  const home = mkdtempSync(path.join(tmpdir(), 'amend-schema-'));
  let fresh: FreshDatabase;
  let database: SqlDatabase;
  beforeAll(async () => {
    fresh = await freshDatabase();
    database = new SqlDatabase(fresh.url, 1);
  });
  afterAll(async () => {
    await database.close();
    await fresh.drop();
    rmSync(home, { recursive: true });
  });

  it.each(['apps/api/dist/main.js', 'trainer/dist/main.js', 'apps/deployer/dist/main.js'])(
    'waits until that is brought up to date: %s',
    async (program) => {
      const as = (name: string, now: string) =>
        database.change(
          sql`UPDATE _prisma_migrations SET migration_name = ${now} WHERE migration_name = ${name}`,
        );
      await as(MISSING, 'of a newer Amend');
      const started = new StackProcess(program, [], {
        DATABASE_URL: fresh.url,
        AMEND_HOME: home,
        SERVING_ADDRESS: '127.0.0.1:1',
        PORT: '0',
        REDIS_URL: undefined,
        AMEND_LOG_PRETTY: 'false',
      });
      try {
        const ready = started.start();
        await Promise.race([
          until(() => started.log.includes('lacks migrations'), { what: 'it to say what is missing' }),
          ready.then(() => Promise.reject(new Error('it has not waited'))),
        ]);
        expect(started.log).toContain(`"missing":["${MISSING}"]`);
        await as('of a newer Amend', MISSING);
        await database.change(sql`
          INSERT INTO _prisma_migrations (id, checksum, migration_name, finished_at)
          VALUES (gen_random_uuid()::text, '', ${`of a newer Amend ${program}`}, now())`);
        await ready;
      } finally {
        await started.end('SIGKILL');
      }
    },
  );
});
