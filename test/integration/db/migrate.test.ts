import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { applyMigrations } from '@amend/db/server';
import pg from 'pg';
import { type FreshDatabase, freshDatabase } from '../../support/fresh-database';
import { until } from '../../support/until';

describe('applyMigrations', () => {
  let folder: string;
  let fresh: FreshDatabase;
  let reader: pg.Client;
  beforeAll(async () => {
    folder = mkdtempSync(path.join(tmpdir(), 'amend-migrations-'));
    fresh = await freshDatabase();
    reader = new pg.Client({ connectionString: fresh.url });
    await reader.connect();
  });
  afterAll(async () => {
    await reader.end();
    await fresh.drop();
    rmSync(folder, { recursive: true });
  });

  const write = (name: string, sql: string) => {
    mkdirSync(path.join(folder, name), { recursive: true });
    writeFileSync(path.join(folder, name, 'migration.sql'), sql);
  };
  const apply = () => applyMigrations(fresh.url, folder);

  it('applies what is missing, once', async () => {
    write('1_first', 'CREATE TABLE things (id int)');
    write('2_second', 'ALTER TABLE things ADD COLUMN name text');
    expect(await apply()).toEqual(['1_first', '2_second']);
    expect(await apply()).toEqual([]);
  });

  it('locks nothing for long where its process stands still', async () => {
    const setting = 'idle_in_transaction_session_timeout';
    write('2_standstill', `CREATE TABLE limits AS SELECT current_setting('${setting}') AS idle`);
    await apply();
    expect((await reader.query('select idle from limits')).rows).toEqual([{ idle: '30s' }]);
  });

  it('waits for a table that somebody reads for long, and lets those go first who wait behind it', async () => {
    write('3_third', 'ALTER TABLE things ADD COLUMN size int');
    await reader.query('begin');
    await reader.query('select from things');
    const isWaiting = async () =>
      (await reader.query("select from pg_locks where relation = 'things'::regclass and not granted"))
        .rowCount === 1;
    const applied = apply();
    await until(isWaiting, { what: 'the migration to wait' });
    await until(async () => !(await isWaiting()), { what: 'it to let go' });
    await reader.query('commit');
    expect(await applied).toEqual(['3_third']);
  });

  it('leaves nothing of one that fails, and refuses one that was edited', async () => {
    write('4_fourth', 'CREATE TABLE others (id int); SELECT nonsense');
    await expect(apply()).rejects.toThrow(/migration 4_fourth failed: .*nonsense/);
    expect((await reader.query("select to_regclass('others') as others")).rows).toEqual([{ others: null }]);
    rmSync(path.join(folder, '4_fourth'), { recursive: true });
    write('1_first', 'CREATE TABLE things (id bigint)');
    await expect(apply()).rejects.toThrow(/edited after they were applied: 1_first/);
  });

  it('refuses a PostgreSQL that is too old', async () => {
    const old = await freshDatabase();
    const client = new pg.Client({ connectionString: old.url });
    await client.connect();
    try {
      // Ours is new enough: to who connects from now on it says that it is not.
      await client.query(`
        create schema pretence;
        create function pretence.current_setting(name text) returns text language sql
          as $$ select case name when 'server_version_num' then '140022' else '14.22' end $$;
        do $$ begin
          execute format('alter database %I set search_path = pretence, pg_catalog, public', current_database());
        end $$`);
      await expect(applyMigrations(old.url, folder)).rejects.toThrow(
        'PostgreSQL 14.22 is too old; Amend needs 15 or newer',
      );
    } finally {
      await client.end();
      await old.drop();
    }
  });
});
