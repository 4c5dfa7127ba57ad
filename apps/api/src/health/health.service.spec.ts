import { healthReportSchema } from '@amend/contracts';
import type { Logger } from '@amend/logging';
import type { Settings } from '@amend/settings';
import type { LiveModels } from '../live/live-models.js';
import type { Queues } from '../platform/queues.js';
import type { Trainers } from '../training-runs/trainers.js';
import type { HealthRepository } from './health.repository.js';
import { HealthService } from './health.service.js';
import type { HealthChecks } from './health-checks.js';
import type { LiveServers } from './live-servers.js';

const never = () => new Promise<never>(() => undefined);
const now = new Date();
const trainer = {
  host: 'vm',
  backend: 'wasm',
  device: 'one core',
  capabilities: ['head', 'full'],
  startedAt: now,
  heartbeatAt: now,
  present: true,
};
const deployment = (version: number, more: object = {}) => ({
  modelId: 'm1',
  version,
  state: 'ready',
  replicas: 2,
  addresses: ['a:1'],
  error: null,
  updatedAt: now,
  ...more,
});

/** All is well, but for what a test says otherwise. */
function service(
  parts: {
    trainers?: object;
    repository?: object;
    servers?: object;
    queue?: object;
    settings?: Partial<Settings>;
    since?: Date;
  } = {},
): HealthService {
  const queue = { getJobCountByTypes: async () => 3, ...parts.queue };
  const database = parts.since ? { ok: false, problem: 'refused' } : { ok: true };
  const checks = {
    run: async () => ({ database, queue: { ok: true }, storage: { ok: true }, model: { ok: true } }),
    since: (name: string) => (name === 'database' ? (parts.since ?? null) : null),
  };
  const models = {
    all: () => [
      { id: 'm1', name: 'default', live: { number: 4 } },
      { id: 'm2', name: 'new', live: null },
    ],
  };
  const servers = { of: async () => [{ address: null, state: 'available', says: '' }], ...parts.servers };
  const trainers = { known: async () => [trainer], waitingFor: async () => 'a GPU', ...parts.trainers };
  const repository = {
    runs: async () => ({ queued: 1, running: 0 }),
    oldestWaiting: async () => ({ id: 'r', model: 'default', createdAt: now, state: 'queued', needs: 'gpu' }),
    deployments: async () => [],
    deployer: async () => null,
    ...parts.repository,
  };
  return new HealthService(
    checks as unknown as HealthChecks,
    models as unknown as LiveModels,
    servers as unknown as LiveServers,
    trainers as unknown as Trainers,
    repository as unknown as HealthRepository,
    { training: queue, release: queue, schedule: queue } as unknown as Queues,
    {
      servingTarget: 'embedded',
      redisUrl: undefined,
      home: process.cwd(),
      storageUrl: 's3://bucket',
      ...parts.settings,
    } as Settings,
    { warn: () => undefined } as unknown as Logger,
  );
}

describe('the report of how Amend is', () => {
  it('is what the contract says, where all is well', async () => {
    const report = healthReportSchema.parse(await service().report());
    expect(report).toMatchObject({
      api: { servingTarget: 'embedded', queueIn: 'database', storageIn: 's3' },
      parts: { database: { ok: true, problem: null, since: null } },
      disks: [{ setting: 'AMEND_HOME' }],
      models: [
        { name: 'default', live: 4, servers: [{ state: 'available' }], containers: null },
        { name: 'new', live: null, servers: null, containers: null },
      ],
      docker: null,
      trainers: [{ host: 'vm', can: ['head', 'full'], present: true }],
      queues: [{ name: 'training', jobs: 3 }, { jobs: 3 }, { jobs: 3 }],
      runs: { queued: 1, running: 0, oldest: { id: 'r', waitingFor: 'a GPU' } },
    });
  });

  it('says since when a part is found broken', async () => {
    const { parts } = await service({ since: now }).report();
    expect(parts.database).toEqual({ ok: false, problem: 'refused', since: now.toISOString() });
  });

  it('tells the rest where the database, a queue and a model server are silent, within little more than two seconds', async () => {
    const silent = service({
      trainers: { known: never },
      queue: { getJobCountByTypes: never },
      servers: { of: never },
    });
    const began = performance.now();
    const report = healthReportSchema.parse(await silent.report());
    expect(performance.now() - began).toBeLessThan(10_000);
    expect(report).toMatchObject({
      parts: { storage: { ok: true } },
      disks: [{ setting: 'AMEND_HOME' }],
      models: [{ name: 'default', live: 4, servers: null }, { name: 'new' }],
      trainers: null,
      runs: null,
      queues: [{ jobs: null }, { jobs: null }, { jobs: null }],
    });
  });

  it('tells the rest where each of them fails', async () => {
    const fails = () => Promise.reject(new Error('broken'));
    const report = await service({
      repository: { runs: fails },
      queue: { getJobCountByTypes: fails },
      servers: { of: fails },
      settings: { home: '/no/such/folder' },
    }).report();
    expect(report).toMatchObject({
      parts: { storage: { ok: true } },
      disks: [],
      models: [{ servers: null }, {}],
      trainers: null,
    });
  });

  it('tells of the containers of the live version, the latest of several, and of the deployer', async () => {
    const heartbeatAt = new Date(Date.now() - 60_000);
    const deployer = {
      ...{ host: 'serving-1', heartbeatAt, present: false },
      ...{ dockerAway: 'EACCES', awaySince: now },
    };
    const report = await service({
      settings: { servingTarget: 'docker' },
      repository: {
        deployments: async () => [
          deployment(4, { state: 'failed', addresses: [] }),
          deployment(4, { error: 'One of two ended' }),
          deployment(5),
        ],
        deployer: async () => deployer,
      },
    }).report();
    expect(report.models[0]?.containers).toEqual({
      ...{ state: 'ready', replicas: 2, ready: 1, problem: 'One of two ended' },
      since: now.toISOString(),
    });
    expect(report.docker).toMatchObject({ host: 'serving-1', present: false, problem: 'EACCES' });
    const none = await service({ settings: { servingTarget: 'swarm' } }).report();
    expect(none.docker).toMatchObject({ host: null, heardAt: null, present: false });
  });
});
