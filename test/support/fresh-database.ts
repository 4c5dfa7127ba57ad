import { randomUUID } from 'node:crypto';
import type { Database } from '@amend/db';
import pg from 'pg';
import { testDatabase } from './test-database';

export interface FreshDatabase {
  url: string;
  /** Open until it is dropped. */
  open(connections: number): Database;
  drop(): Promise<void>;
}

/** A migrated, empty database of the integration tier's cluster, for one test file. */
export async function freshDatabase(): Promise<FreshDatabase> {
  const template = process.env.TEST_DATABASE_URL;
  if (!template) throw new Error('TEST_DATABASE_URL is unset: run through jest with its integration project');
  const name = `test_${randomUUID().replaceAll('-', '')}`;
  const at = (database: string) => Object.assign(new URL(template), { pathname: `/${database}` }).toString();
  const run = async (sql: string) => {
    const client = new pg.Client({ connectionString: at('postgres') });
    await client.connect();
    await client.query(sql).finally(() => client.end());
  };
  await run(`create database ${name} template template_amend`);
  const opened: Database[] = [];
  return {
    url: at(name),
    open: (connections) => {
      const database = testDatabase(at(name), connections);
      opened.push(database);
      return database;
    },
    drop: async () => {
      await Promise.all(opened.map((database) => database.$disconnect()));
      await run(`drop database if exists ${name} with (force)`);
    },
  };
}
