import { type HealthReport, healthReportSchema } from '@amend/contracts';
import { SqlDatabase } from '@amend/db';
import { sql } from '@amend/db/sql';
import type { Logger } from '@amend/logging';
import { HealthRepository } from '../../../apps/api/src/health/health.repository';
import { sayPresence } from '../../../apps/deployer/src/presence';
import type { Api, ApiStack } from '../../support/api-stack';
import { readyStack } from '../../support/ready-stack';
import { testDatabase } from '../../support/test-database';
import { until } from '../../support/until';

/** Each part has two seconds; the rest is for a machine with much else to do. */
const ANSWERS_MS = 8_000;

describe('the report of how Amend is', () => {
  let stack: ApiStack;
  let api: Api;
  beforeAll(async () => {
    ({ stack, api } = await readyStack());
  });
  afterAll(() => stack?.dispose());

  const report = async (): Promise<HealthReport> => {
    const { status, body } = await api.get('/v1/health');
    expect(status).toBe(200);
    return healthReportSchema.parse(body);
  };

  it('tells of every part where all is well', async () => {
    const { api: process, parts, disks, models, docker, queues, runs } = await report();
    expect(process).toMatchObject({ servingTarget: 'embedded', queueIn: 'database', storageIn: 'folder' });
    expect(Object.values(parts).map(({ ok }) => ok)).toEqual([true, true, true, true]);
    expect(disks.map(({ setting }) => setting)).toEqual(['AMEND_HOME']);
    expect(models).toEqual([
      {
        ...{ name: 'default', live: 1, containers: null },
        servers: [{ address: null, state: 'available', says: '' }],
      },
    ]);
    expect(docker).toBeNull();
    expect(queues.map(({ name, jobs }) => [name, typeof jobs])).toEqual([
      ['training', 'number'],
      ['release', 'number'],
      ['schedule', 'number'],
    ]);
    expect(runs).toEqual({ queued: 0, running: 0, oldest: null });
  });

  it('tells of trainers that run, of the last one where none does, and of the run that waits longest', async () => {
    const { id: modelId } = await stack.database.model.findFirstOrThrow();
    const progress = { stage: 'waiting', step: 0, of: 0, loss: null, secondsLeft: null };
    const run = { modelId, mode: 'head', release: 'auto', trigger: 'manual', by: 'test', progress } as const;
    const { id } = await stack.database.trainingRun.create({ data: run });
    expect((await report()).trainers).toEqual([]);
    const worker = { name: 'one', host: 'vm', backend: 'wasm', device: 'one core' };
    const heartbeatAt = new Date(Date.now() - 60_000);
    await stack.database.worker.create({ data: { ...worker, capabilities: ['head'], heartbeatAt } });
    const alone = await report();
    expect(alone.trainers).toMatchObject([
      { host: 'vm', present: false, heardAt: heartbeatAt.toISOString() },
    ]);
    expect(alone.runs).toMatchObject({
      queued: 1,
      oldest: { id, model: 'default', waitingFor: expect.stringContaining('No trainer runs') },
    });
    await stack.database.worker.update({ where: { name: 'one' }, data: { heartbeatAt: new Date() } });
    const attended = await report();
    expect(attended.trainers).toMatchObject([{ host: 'vm', can: ['head'], backend: 'wasm', present: true }]);
    expect(attended.runs?.oldest?.waitingFor).toBeNull();
    await stack.database.trainingRun.delete({ where: { id } });
  });

  it('tells that a model server hangs, and the rest in time', async () => {
    stack.modelServer.signal('SIGSTOP');
    try {
      const began = performance.now();
      const { parts, models, runs } = await report();
      expect(performance.now() - began).toBeLessThan(ANSWERS_MS);
      expect(parts).toMatchObject({
        database: { ok: true },
        model: { ok: false, since: expect.any(String) },
      });
      expect(models[0]?.servers).toMatchObject([
        { state: 'unreachable', says: expect.stringMatching(/^no answer/) },
      ]);
      expect(runs).not.toBeNull();
    } finally {
      stack.modelServer.signal('SIGCONT');
    }
    const well = async () => (await report()).parts.model.ok;
    await until(well, { what: 'the model server to be well again' });
    expect((await report()).parts.model.since).toBeNull();
  });

  it('tells that the database is away, and what is known without it', async () => {
    const { pathname } = new URL(stack.fresh.url);
    const name = pathname.slice(1);
    const other = testDatabase(stack.fresh.url.replace(pathname, '/postgres'), 1);
    await other.$executeRawUnsafe(`alter database ${name} with allow_connections false`);
    try {
      await other.$queryRaw`select pg_terminate_backend(pid) from pg_stat_activity where datname = ${name}`;
      const away = await until(
        async () => {
          const found = await report();
          return !found.parts.database.ok && found;
        },
        { what: 'the database to be told as away' },
      );
      expect(away).toMatchObject({ trainers: null, runs: null, parts: { storage: { ok: true } } });
      expect(away.models).toMatchObject([{ live: 1, servers: [{ state: 'available' }] }]);
    } finally {
      await other.$executeRawUnsafe(`alter database ${name} with allow_connections true`);
      await other.$disconnect();
    }
    await until(async () => (await report()).runs !== null, { what: 'the database to be back' });
  });

  it('tells of the deployer, and since when Docker is away, as that says it', async () => {
    const database = new SqlDatabase(stack.fresh.url, 1);
    const deployer = { dockerAway: null as string | null };
    const stop = new AbortController();
    const said = sayPresence(database, { warn: () => undefined } as unknown as Logger, deployer, stop.signal);
    const repository = new HealthRepository(stack.database);
    const row = () => repository.deployer();
    try {
      await until(async () => (await row())?.dockerAway === null, { what: 'its first word' });
      deployer.dockerAway = 'connect EACCES';
      const away = await until(
        async () => {
          const now = await row();
          return now?.dockerAway === 'connect EACCES' && now;
        },
        { what: 'it to say that Docker is away' },
      );
      const later = await until(
        async () => {
          const now = await row();
          return now && now.heartbeatAt > away.heartbeatAt && now;
        },
        { what: 'its next word' },
      );
      expect(away.awaySince).not.toBeNull();
      expect(later.awaySince).toEqual(away.awaySince);
      expect(later.present).toBe(true);
      deployer.dockerAway = null;
      await until(async () => (await row())?.awaySince === null, { what: 'it to say that Docker is back' });
      stop.abort();
      await said;
      await database.change(sql`update deployers set heartbeat_at = now() - interval '1 minute'`);
      expect(await row()).toMatchObject({ present: false });
    } finally {
      stop.abort();
      await said;
      await database.close();
    }
  });
});
