import { mkdir, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Database } from '@amend/db';
import { type FreshDatabase, freshDatabase } from '../../support/fresh-database.js';
import { expectInTime } from '../../support/in-time.js';
import { killIfThere } from '../../support/product.js';
import { testDatabase } from '../../support/test-database.js';
import { until } from '../../support/until.js';
import { endedRun, RUN_MS } from './ended-run.js';
import { HeldTable } from './held-table.js';
import { SyntheticModel } from './synthetic-model.js';
import { isRunning, TrainerProcess } from './trainer-process.js';

describe('a training run under faults', () => {
  let fresh: FreshDatabase;
  let database: Database;
  let home: string;
  let model: SyntheticModel;
  const trainers: TrainerProcess[] = [];
  const held: HeldTable[] = [];

  beforeAll(async () => {
    fresh = await freshDatabase();
    database = testDatabase(fresh.url, 3);
    home = await mkdtemp(path.join(tmpdir(), 'amend-trainer-'));
  });
  const newModel = async () => {
    model = await SyntheticModel.live(database, home, ['ant', 'bee', 'cat']);
    await model.teach('dog', 5);
    await model.serve('bee', 10);
    await model.survey();
  };
  beforeEach(newModel);
  afterEach(async () => {
    await Promise.all(held.splice(0).map((table) => table.letGo()));
    await Promise.all(trainers.splice(0).map((trainer) => trainer.end('SIGKILL')));
    await database.trainingRun.updateMany({ where: { finishedAt: null }, data: { state: 'cancelled' } });
    // Nothing of an earlier test is surveyed while a later one holds a table.
    await database.model.updateMany({ data: { deletedAt: new Date() } });
  });
  afterAll(async () => {
    await database.$disconnect();
    await fresh.drop();
    // Children of workers that were killed may just be on their way out.
    await rm(home, { recursive: true, maxRetries: 20 });
  });

  const start = async () => {
    const trainer = await TrainerProcess.start({ DATABASE_URL: fresh.url, AMEND_HOME: home });
    trainers.push(trainer);
    return trainer;
  };
  const hold = async (...[table, mode]: [string, ('ACCESS EXCLUSIVE' | 'EXCLUSIVE')?]) => {
    const lock = await HeldTable.hold(fresh.url, table, mode);
    held.push(lock);
    return lock;
  };
  /** A run that is asked for, and stands where somebody needs a table that is held. */
  const runStoppedAt = async (...at: Parameters<typeof hold>) => {
    const lock = await hold(...at);
    const runId = await model.requestRun();
    await lock.stops();
    return { lock, runId };
  };
  const ended = (id: string) => endedRun(database, id);
  /** Nothing was heard of its worker for long. That 4 seconds are long is for the test of one that was thought dead. */
  const goesSilent = async (id: string) => {
    await database.trainingRun.update({ where: { id }, data: { heartbeatAt: new Date(0) } });
  };
  const expectOneVersion = async (runId: string, bundle: string) => {
    expect(await ended(runId)).toMatchObject({ state: 'succeeded', error: null });
    expect(await database.version.findMany({ where: { modelId: model.id, runId } })).toMatchObject([
      { number: 2, state: 'candidate', bundle },
    ]);
    expect(await database.release.count({ where: { runId } })).toBe(1);
    expect(await database.model.findUnique({ where: { id: model.id } })).toMatchObject({ nextVersion: 3 });
    expect(await database.trainingExample.count({ where: { runId } })).toBe(5);
  };

  it.each([
    ['reads labels', 'labels', 'ACCESS EXCLUSIVE'],
    ['freezes the dataset', 'training_examples', 'ACCESS EXCLUSIVE'],
    ['reads embeddings', 'embeddings', 'ACCESS EXCLUSIVE'],
  ] as const)('is tried again when its child is killed while it %s', async (_place, table, mode) => {
    const trainer = await start();
    const { lock, runId } = await runStoppedAt(table, mode);
    process.kill(await trainer.child(runId, 1), 'SIGKILL');
    await trainer.child(runId, 2);
    await lock.letGo();
    await expectOneVersion(runId, `${runId}.2`);
  });

  it('is tried again when its child is killed in the middle of the fit', async () => {
    for (const name of ['ant', 'bee', 'cat', 'dog', 'emu', 'fox', 'gnu', 'hen'])
      await model.teach(name, 60, 100);
    const trainer = await start();
    let fence = 0;
    // A fit may be over before we have looked: then another one is begun.
    for (let tries = 0; tries < 5 && fence !== 2; tries++) {
      const runId = await model.requestRun();
      const fitting = { progress: { path: ['stage'], equals: 'training' } };
      const where = { id: runId, OR: [fitting, { finishedAt: { not: null } }] };
      await until(() => database.trainingRun.findFirst({ where }), { what: 'training', limitMs: RUN_MS });
      killIfThere(await trainer.child(runId, 1), 'SIGKILL');
      const run = await ended(runId);
      expect(run).toMatchObject({ state: 'succeeded', error: null });
      expect(await database.version.count({ where: { runId } })).toBe(1);
      fence = run.fence;
    }
    expect(fence).toBe(2);
  });

  /** Has a photo of whose file the storage gives an error. */
  const breakStorage = async () => {
    const [sha256 = ''] = await model.teach('dog', 1, 50);
    await database.embedding.deleteMany({ where: { sha256 } });
    const file = path.join(home, 'images', sha256.slice(0, 2), sha256);
    await mkdir(file, { recursive: true });
    return { mend: () => rm(file, { recursive: true }) };
  };
  const waits = (runId: string, seconds = 5) => {
    const message = { contains: `Trying again in ${seconds} seconds` };
    return until(() => database.trainingRunLog.findFirst({ where: { runId, message } }), {
      what: `another try that waits ${seconds} seconds`,
    });
  };

  it('goes on after its storage was away', async () => {
    await start();
    const storage = await breakStorage();
    const runId = await model.requestRun();
    await waits(runId);
    await storage.mend();
    expect(await ended(runId)).toMatchObject({ state: 'succeeded', error: null, fence: 2 });
  });

  it('is cancelled while it waits for its storage', async () => {
    await start();
    const storage = await breakStorage();
    const runId = await model.requestRun();
    await waits(runId);
    await database.trainingRun.update({ where: { id: runId }, data: { cancelRequested: true } });
    expect(await ended(runId)).toMatchObject({ state: 'cancelled' });
    expect(await database.version.count({ where: { runId } })).toBe(0);
    await storage.mend();
  });

  it('holds up no other while it waits for its storage', async () => {
    await start();
    let fence = 0;
    // Where a run took a minute, or the machine stood still, the third try came meanwhile: then once more.
    for (let tries = 0; tries < 3 && fence !== 2; tries++) {
      if (tries > 0) await newModel();
      const storage = await breakStorage();
      const runId = await model.requestRun();
      await waits(runId, 60);
      await newModel();
      expect(await ended(await model.requestRun())).toMatchObject({ state: 'succeeded', error: null });
      const first = await database.trainingRun.findUniqueOrThrow({ where: { id: runId } });
      if (first.state === 'running') fence = first.fence;
      await storage.mend();
      const left = { id: runId, finishedAt: null };
      await database.trainingRun.updateMany({ where: left, data: { cancelRequested: true } });
    }
    expect(fence).toBe(2);
  });

  it('is given back by a worker that is stopped while it waits for its storage', async () => {
    const trainer = await start();
    const storage = await breakStorage();
    const runId = await model.requestRun();
    await waits(runId);
    expect(await trainer.end('SIGTERM')).toBe(0);
    expect(await database.trainingRun.findUnique({ where: { id: runId } })).toMatchObject({
      state: 'running',
      heartbeatAt: new Date(0),
    });
    await storage.mend();
  });

  it('fails with the reason when its child is killed every time', async () => {
    const trainer = await start();
    const lock = await hold('embeddings');
    const runId = await model.requestRun();
    for (const fence of [1, 2, 3]) process.kill(await trainer.child(runId, fence), 'SIGKILL');
    expect(await ended(runId)).toMatchObject({
      state: 'failed',
      error: expect.stringContaining('was killed (SIGKILL)'),
    });
    await lock.letGo();
    expect(await database.version.count({ where: { runId } })).toBe(0);
  });

  it.each([
    ['freezes the dataset', 'training_examples', 'ACCESS EXCLUSIVE'],
    ['reads embeddings', 'embeddings', 'ACCESS EXCLUSIVE'],
    ['makes the version', 'versions', 'EXCLUSIVE'],
    ['asks for the release', 'releases', 'EXCLUSIVE'],
  ] as const)(
    'is finished by the next worker when its own is killed while it %s',
    async (_place, table, mode) => {
      const first = await start();
      const { lock, runId } = await runStoppedAt(table, mode);
      const child = await first.child(runId, 1);
      await first.end('SIGKILL');
      await until(() => !isRunning(child), { what: 'the child to follow its worker' });
      await lock.letGo();
      await goesSilent(runId);
      const second = await start();
      await second.child(runId, 2);
      await expectOneVersion(runId, `${runId}.2`);
      await until(async () => !(await readdir(path.join(home, 'bundles'))).includes(`${runId}.1`), {
        what: 'the stray bundle to be swept',
      });
    },
  );

  it('survives that the connection is lost while its child reads embeddings', async () => {
    await start();
    const { lock, runId } = await runStoppedAt('embeddings');
    await lock.disconnect();
    await lock.letGo();
    await expectOneVersion(runId, `${runId}.2`);
  });

  it('survives that the connection is lost while its worker makes the version', async () => {
    const trainer = await start();
    const { lock, runId } = await runStoppedAt('versions', 'EXCLUSIVE');
    await lock.disconnect();
    await lock.letGo();
    await trainer.says('a training run could not be worked on');
    await goesSilent(runId);
    await expectOneVersion(runId, `${runId}.2`);
  });

  it('is given back by a worker that is stopped, and taken up at once', async () => {
    const first = await start();
    const { lock, runId } = await runStoppedAt('embeddings');
    const child = await first.child(runId, 1);
    expect(await first.end('SIGTERM')).toBe(0);
    expect(isRunning(child)).toBe(false);
    expect(await database.trainingRun.findUnique({ where: { id: runId } })).toMatchObject({
      state: 'running',
      heartbeatAt: new Date(0),
    });
    await lock.letGo();
    await start();
    await expectOneVersion(runId, `${runId}.2`);
  });

  it('is cancelled within a second, its child gone', async () => {
    const trainer = await start();
    await expectInTime(1_000, async () => {
      const { lock, runId } = await runStoppedAt('embeddings');
      const child = await trainer.child(runId, 1);
      const asked = performance.now();
      await database.trainingRun.update({ where: { id: runId }, data: { cancelRequested: true } });
      expect(await ended(runId)).toMatchObject({ state: 'cancelled' });
      const took = performance.now() - asked;
      await until(() => !isRunning(child), { what: 'the end of the child' });
      await lock.letGo();
      expect(await database.version.count({ where: { runId } })).toBe(0);
      return took;
    });
  });

  it('is cancelled rather than finished when both come together', async () => {
    await start();
    const labels = await hold('labels');
    const runId = await model.requestRun();
    await labels.stops();
    const lock = await hold('models', 'EXCLUSIVE');
    await labels.letGo();
    await lock.stops();
    await database.trainingRun.update({ where: { id: runId }, data: { cancelRequested: true } });
    await lock.letGo();
    expect(await ended(runId)).toMatchObject({ state: 'cancelled' });
    expect(await database.version.count({ where: { runId } })).toBe(0);
    expect(await database.model.findUnique({ where: { id: model.id } })).toMatchObject({ nextVersion: 2 });
  });

  it('is cancelled when nobody works on it', async () => {
    const queued = await model.requestRun();
    await database.trainingRun.update({ where: { id: queued }, data: { cancelRequested: true } });
    const other = await SyntheticModel.live(database, home, ['ant', 'bee']);
    const orphaned = await other.requestRun();
    await database.trainingRun.update({
      where: { id: orphaned },
      data: { state: 'running', fence: 7, heartbeatAt: new Date(0), cancelRequested: true },
    });
    await start();
    expect(await ended(queued)).toMatchObject({ state: 'cancelled', fence: 0 });
    expect(await ended(orphaned)).toMatchObject({ state: 'cancelled', fence: 7 });
  });

  it('is worked on by one of two workers', async () => {
    const [one, two] = [await start(), await start()];
    let fence = 0;
    // Where the machine stood still for some seconds, the other one took over: then it is another run's turn.
    for (let tries = 0; tries < 3 && fence !== 1; tries++) {
      if (tries > 0) await newModel();
      const runId = await model.requestRun();
      ({ fence } = await ended(runId));
      await expectOneVersion(runId, `${runId}.${fence}`);
      const starts = () => [...one.lines, ...two.lines].filter((line) => line.runId === runId && line.child);
      await until(() => starts().length >= fence, { what: 'the log of its starts' });
      expect(starts()).toHaveLength(fence);
    }
    expect(fence).toBe(1);
  });

  it('is not changed any more by a worker that was thought dead', async () => {
    const first = await start();
    const { lock, runId } = await runStoppedAt('embeddings');
    const child = await first.child(runId, 1);
    first.freeze();
    const second = await start();
    await second.child(runId, 2);
    first.thaw();
    await first.says('another worker has taken the run');
    expect(isRunning(child)).toBe(false);
    await lock.letGo();
    const { fence } = await ended(runId);
    expect(fence).toBeGreaterThan(1);
    await expectOneVersion(runId, `${runId}.${fence}`);
  });

  it('is given up when it takes every worker down with it', async () => {
    const runId = await model.requestRun();
    await database.trainingRun.update({
      where: { id: runId },
      data: { state: 'running', fence: 20, heartbeatAt: new Date(0) },
    });
    await start();
    expect(await ended(runId)).toMatchObject({ state: 'failed', error: expect.stringContaining('20 times') });
  });
});
