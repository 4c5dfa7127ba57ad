// Development: `npm run migrate -- create NAME` writes a migration from the difference between prisma/migrations and
// prisma/schema.prisma; `npm run migrate -- check` fails when they differ. Uses Prisma's engine as WebAssembly, so that
// nothing is downloaded, and a scratch database on an embedded PostgreSQL of its own.
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { applyMigrations, startEmbeddedCluster } from '@amend/db/server';
import { PrismaPg } from '@prisma/adapter-pg';
import { bindMigrationAwareSqlAdapterFactory, ColumnTypeEnum } from '@prisma/driver-adapter-utils';
import * as engineGlue from '@prisma/schema-engine-wasm/schema_engine_bg';
import pg from 'pg';

const FOLDER = 'prisma/migrations';
const SCHEMA = 'prisma/schema.prisma';
const PG_CHAR = 18;
const PG_BPCHAR = 1042;

function loadEngine() {
  const file = createRequire(import.meta.url)
    .resolve('@prisma/schema-engine-wasm/schema_engine_bg')
    .replace(/\.js$/, '.wasm');
  const { exports } = new WebAssembly.Instance(new WebAssembly.Module(readFileSync(file)), {
    './schema_engine_bg.js': engineGlue,
  });
  engineGlue.__wbg_set_wasm(exports);
  exports.__wbindgen_start();
  globalThis.PRISMA_WASM_PANIC_REGISTRY = {
    set_message: (message) => {
      throw new Error(message);
    },
  };
}

/** The adapter rejects the type "char" that the engine's catalogue queries return: read it as text, relabel it after. */
class CatalogueAdapter extends PrismaPg {
  constructor(pool) {
    const columns = new WeakMap();
    const query = pool.query.bind(pool);
    pool.query = async (...args) => {
      const result = await query(...args);
      const chars = (result.fields ?? []).flatMap((field, i) => (field.dataTypeID === PG_CHAR ? [i] : []));
      for (const i of chars) result.fields[i].dataTypeID = PG_BPCHAR;
      columns.set(result.rows ?? result, chars);
      return result;
    };
    super(pool);
    this.columns = columns;
  }

  async connect() {
    const adapter = await super.connect();
    const raw = adapter.queryRaw.bind(adapter);
    adapter.queryRaw = async (query) => {
      const result = await raw(query);
      for (const i of this.columns.get(result.rows) ?? []) result.columnTypes[i] = ColumnTypeEnum.Character;
      return result;
    };
    return adapter;
  }
}

/** SQL that turns the database into the schema; '' when there is nothing to do. */
async function difference(url) {
  const files = [{ path: path.resolve(SCHEMA), content: readFileSync(SCHEMA, 'utf8') }];
  const pool = new pg.Pool({ connectionString: url });
  const engine = await engineGlue.SchemaEngine.new(
    { datamodels: files.map((file) => [file.path, file.content]) },
    () => {},
    bindMigrationAwareSqlAdapterFactory(new CatalogueAdapter(pool)),
  );
  try {
    const result = await engine.diff({
      from: { tag: 'schemaDatasource', files, configDir: process.cwd() },
      to: { tag: 'schemaDatamodel', files },
      script: true,
      exitCode: true,
      filters: { externalTables: ['public._prisma_migrations'], externalEnums: [] },
    });
    return result.exitCode === 2 ? result.stdout : '';
  } finally {
    engine.free();
    await pool.end();
  }
}

const [command, name] = process.argv.slice(2);
if (command === 'create' ? !/^\w+$/.test(name ?? '') : command !== 'check') {
  console.error(
    'usage: npm run migrate -- create NAME, of letters, digits and _; or npm run migrate -- check',
  );
  process.exit(1);
}
const database = `shadow_${process.pid}`;
const cluster = await startEmbeddedCluster('.cache/migrate', database);
let failed = false;
try {
  loadEngine();
  await applyMigrations(cluster.url, FOLDER);
  const sql = await difference(cluster.url);
  if (command === 'create') {
    if (sql) {
      const stamp = new Date().toISOString().replace(/\D/g, '').slice(0, 14);
      const folder = path.join(FOLDER, `${stamp}_${name}`);
      mkdirSync(folder, { recursive: true });
      writeFileSync(path.join(folder, 'migration.sql'), sql);
      writeFileSync(path.join(FOLDER, 'migration_lock.toml'), 'provider = "postgresql"\n');
      console.log(`wrote ${folder}`);
    } else console.log('nothing to migrate');
  } else if (sql) {
    failed = true;
    console.error(
      `prisma/schema.prisma has what no migration makes (npm run migrate -- create NAME):\n${sql}`,
    );
  } else console.log('migrations and schema agree');
} finally {
  await cluster.stop();
  rmSync('.cache/migrate', { recursive: true });
}
process.exitCode = failed ? 1 : 0;
