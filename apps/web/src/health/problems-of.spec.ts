import type { HealthReport } from '../api/types';
import { partProblems } from './part-problems';
import { problemsOf } from './problems-of';

const at = '2026-11-30T12:00:00.000Z';
const fine = { ok: true, problem: null, since: null };
const away = { ok: false, problem: 'no answer within 2000 ms', since: at };
const available = { address: null, state: 'available', says: '' } as const;
const unreachable = { address: 'a:1', state: 'unreachable', says: 'refused' } as const;
const trainer = {
  ...{ host: 'vm', backend: 'wasm', device: 'one core', can: ['head', 'full'] as ('head' | 'full')[] },
  ...{ startedAt: at, heardAt: at, present: true },
};
const model = { name: 'default', live: 3, servers: [available], containers: null };
const well: HealthReport = {
  at,
  api: {
    ...{ version: '0.1.0', host: 'vm', startedAt: at },
    ...{ servingTarget: 'embedded', queueIn: 'database', storageIn: 'folder' },
  },
  parts: { database: fine, queue: fine, storage: fine, model: fine },
  disks: [{ setting: 'AMEND_HOME', freeBytes: 5e10, totalBytes: 1e11, low: false }],
  models: [model],
  docker: null,
  trainers: [trainer],
  queues: [{ name: 'training', jobs: 0 }],
  runs: { queued: 0, running: 0, oldest: null },
};
const titles = (more: Partial<HealthReport>) =>
  problemsOf({ ...well, ...more }).map(({ tone, title }) => `${tone}: ${title}`);
const targetOf = (servingTarget: HealthReport['api']['servingTarget']) => ({ ...well.api, servingTarget });

describe('what somebody should look at', () => {
  it('is nothing where all is well, also with a model that has no version yet', () => {
    expect(titles({})).toEqual([]);
    expect(titles({ models: [model, { name: 'new', live: null, servers: null, containers: null }] })).toEqual(
      [],
    );
  });

  it('names a part that does not answer, with what was found and since when', () => {
    expect(problemsOf({ ...well, parts: { ...well.parts, storage: away } })).toMatchObject([
      { tone: 'bad', title: 'Photos cannot be stored', since: at, found: 'no answer within 2000 ms' },
    ]);
  });

  it('names the database alone where the queue is in it, and what is not known for that is no problem of its own', () => {
    const parts = { ...well.parts, database: away, queue: away };
    expect(titles({ parts, trainers: null, runs: null })).toEqual(['bad: The database does not answer']);
    const api = { ...well.api, queueIn: 'redis' as const };
    expect(titles({ parts, api })).toEqual([
      'bad: The database does not answer',
      'bad: The job queue does not answer',
    ]);
    expect(partProblems(parts).map(({ key }) => key)).toEqual(['database']);
  });

  it('says that the database is slow where it answers, and not what it knows', () => {
    expect(titles({ trainers: null, runs: null })).toEqual(['warn: The database is slow']);
  });

  it('names the one model server once, however many models it has', () => {
    const models = [
      { ...model, servers: [unreachable] },
      { ...model, name: 'pets', servers: [unreachable] },
    ];
    const parts = { ...well.parts, model: away };
    expect(problemsOf({ ...well, models, parts })).toMatchObject([
      { tone: 'bad', title: 'The model server does not answer', since: at, found: 'refused' },
    ]);
  });

  it('tells of each model how its servers have it', () => {
    const pets = { name: 'pets', live: 2, containers: null };
    const loading = { address: 'b:1', state: 'loading', says: '' } as const;
    const api = targetOf('external');
    const of = (servers: HealthReport['models'][number]['servers']) =>
      titles({ api, models: [model, { ...pets, servers }] });
    expect(of([available, available])).toEqual([]);
    expect(of(null)).toEqual([]); // not known
    expect(of([available, unreachable])).toEqual(['warn: 1 of 2 servers answers for version 2 of “pets”']);
    expect(of([unreachable])).toEqual(['bad: No server answers for version 2 of “pets”']);
    expect(of([unreachable, loading])).toEqual(['bad: No server has version 2 of “pets” yet']);
    expect(of([])).toEqual(['bad: No server answers for version 2 of “pets”']);
  });

  it('counts containers that are to be there, and gives their own reason', () => {
    const containers = { state: 'ready', replicas: 3, ready: 2, problem: 'It ended', since: at } as const;
    const docker = { host: 'vm', heardAt: at, present: true, problem: null, since: null };
    const models = [{ ...model, servers: [available, available], containers }];
    expect(problemsOf({ ...well, api: targetOf('docker'), docker, models })).toMatchObject([
      {
        ...{ tone: 'warn', title: '2 of 3 servers answer for version 3 of “default”' },
        ...{ found: 'It ended', since: at },
      },
    ]);
  });

  it('tells that the default model does not answer also where its servers seem well, and that it has no version yet', () => {
    const parts = { ...well.parts, model: away };
    expect(titles({ parts })).toEqual(['bad: The default model does not answer']);
    const models = [{ ...model, live: null, servers: null }];
    expect(titles({ parts, models })).toEqual(['bad: The default model has no version yet']);
  });

  it('tells of Docker only where it is needed', () => {
    const docker = { host: 'vm', heardAt: at, present: true, problem: 'EACCES', since: at };
    const api = targetOf('docker');
    expect(titles({ api, docker })).toEqual(['warn: Docker does not answer']);
    expect(titles({ api, docker: { ...docker, present: false } })).toEqual(['warn: No deployer runs']);
    expect(titles({ api, docker: { ...docker, problem: null } })).toEqual([]);
  });

  it('tells that nobody learns, or nobody who can, and of a disk that is nearly full', () => {
    expect(titles({ trainers: [] })).toEqual(['warn: No trainer runs']);
    expect(problemsOf({ ...well, trainers: [{ ...trainer, present: false }] })).toMatchObject([
      { title: 'No trainer runs', since: at, sinceIs: 'Heard of last' },
    ]);
    const oldest = { id: 'r', model: 'pets', createdAt: at, waitingFor: 'No trainer with a GPU runs' };
    expect(titles({ runs: { queued: 1, running: 0, oldest } })).toEqual([
      'warn: A training run of “pets” waits for another trainer',
    ]);
    expect(titles({ runs: { queued: 1, running: 1, oldest: { ...oldest, waitingFor: null } } })).toEqual([]);
    const disks = [{ setting: 'STORAGE_URL' as const, freeBytes: 5e8, totalBytes: 1e11, low: true }];
    expect(titles({ disks })).toEqual(['warn: The disk of STORAGE_URL is nearly full']);
  });

  it('puts first what hits people now', () => {
    expect(titles({ trainers: [], parts: { ...well.parts, storage: away } })).toEqual([
      'bad: Photos cannot be stored',
      'warn: No trainer runs',
    ]);
  });
});
