import { randomUUID } from 'node:crypto';
import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { openBundleStore } from '@amend/bundles';
import type { Database } from '@amend/db';
import { SqlDatabase } from '@amend/db/sql';
import { createLogger } from '@amend/logging';
import { dismissOldVersions, removeOldEmbeddings } from '../../../trainer/src/worker/old-versions';
import { sweepBundles } from '../../../trainer/src/worker/sweep-bundles';
import { type FreshDatabase, freshDatabase } from '../../support/fresh-database.js';
import { until } from '../../support/until.js';
import { SyntheticModel } from './synthetic-model.js';
import { TrainerProcess } from './trainer-process.js';

describe('the files of old versions', () => {
  let fresh: FreshDatabase;
  let database: Database;
  let statements: SqlDatabase;
  let home: string;
  const goesOn = new AbortController().signal;
  beforeAll(async () => {
    fresh = await freshDatabase();
    database = fresh.open(3);
    statements = new SqlDatabase(fresh.url, 2, { connectMs: 120_000 });
    home = await mkdtemp(path.join(tmpdir(), 'amend-old-versions-'));
  });
  afterAll(async () => {
    await statements.close();
    await fresh.drop();
    await rm(home, { recursive: true });
  });

  const addRun = (modelId: string, state: { state: 'succeeded' } | { cancelRequested: true }) =>
    database.trainingRun.create({
      data: {
        modelId,
        mode: 'head',
        release: 'manual',
        trigger: 'manual',
        by: 'test',
        progress: {},
        ...state,
      },
    });
  const succeeded = (modelId: string) => addRun(modelId, { state: 'succeeded' });
  /** A model with a version that it came with, live, and one of a run on each of the named backbones; null: the model's own. */
  async function modelWith(backbones: (string | null)[]): Promise<string> {
    const { id: modelId } = await SyntheticModel.live(database, home, ['ant', 'bee']);
    for (const [at, backbone] of backbones.entries()) {
      const run = await succeeded(modelId);
      const bundle = `${run.id}.1`;
      await database.version.create({
        data: { modelId, number: at + 2, runId: run.id, state: 'candidate', classIds: [], backbone, bundle },
      });
      await mkdir(path.join(home, 'bundles', bundle), { recursive: true });
      await writeFile(path.join(home, 'bundles', bundle, 'model.onnx'), 'never served');
    }
    await database.model.update({ where: { id: modelId }, data: { nextVersion: backbones.length + 2 } });
    return modelId;
  }
  /** Of a photo, by networks. */
  async function addEmbeddings(sha256: string, backbones: readonly string[]): Promise<void> {
    await database.image.create({
      data: { sha256, contentType: 'image/png', width: 1, height: 1, bytes: 1 },
    });
    await database.embedding.createMany({
      data: backbones.map((backbone) => ({ sha256, backbone, vector: Buffer.alloc(4) })),
    });
  }
  const kept = async (modelId: string) => {
    const versions = await database.version.findMany({
      where: { modelId, filesRemovedAt: null },
      orderBy: { number: 'asc' },
    });
    return versions.map(({ number }) => number);
  };
  const makeLive = (id: string, live: number, previous: number) =>
    database.model.update({ where: { id }, data: { live, previous } });

  it('go but for the newest ones, and what the model came with', async () => {
    const modelId = await modelWith([null, null, null, null]);
    await dismissOldVersions(statements, 4);
    expect(await kept(modelId)).toEqual([1, 2, 3, 4, 5]);
    await dismissOldVersions(statements, 2);
    expect(await kept(modelId)).toEqual([1, 4, 5]);
  });

  it('stay of the live version, the one before, and one that is being released', async () => {
    const modelId = await modelWith([null, null, null, null, null]);
    await makeLive(modelId, 2, 4);
    const release = await database.release.create({
      data: { modelId, version: 3, kind: 'release', by: 'test', state: 'probing' },
    });
    await dismissOldVersions(statements, 1);
    expect(await kept(modelId)).toEqual([1, 2, 3, 4, 6]);
    await database.release.update({ where: { id: release.id }, data: { state: 'failed' } });
    await dismissOldVersions(statements, 1);
    expect(await kept(modelId)).toEqual([1, 2, 4, 6]);
  });

  it('stay of the version that a backbone was tuned for, as long as a later one on it is kept', async () => {
    const modelId = await modelWith(['tuned', 'tuned', 'tuned', null, null]);
    await makeLive(modelId, 4, 5);
    await dismissOldVersions(statements, 1);
    expect(await kept(modelId)).toEqual([1, 2, 4, 5, 6]);
    await makeLive(modelId, 6, 5);
    await dismissOldVersions(statements, 1);
    await dismissOldVersions(statements, 1);
    expect(await kept(modelId)).toEqual([1, 5, 6]);
  });

  it('stay of the version that a backbone comes back with, after those on it had gone', async () => {
    const modelId = await modelWith(['tuned', null]);
    await dismissOldVersions(statements, 1);
    expect(await kept(modelId)).toEqual([1, 3]);
    for (const number of [4, 5, 6])
      await database.version.create({
        data: {
          modelId,
          number,
          runId: (await succeeded(modelId)).id,
          state: 'candidate',
          classIds: [],
          backbone: 'tuned',
          bundle: `${modelId}-${number}`,
        },
      });
    await database.model.update({ where: { id: modelId }, data: { nextVersion: 7 } });
    await dismissOldVersions(statements, 1);
    expect(await kept(modelId)).toEqual([1, 4, 6]);
  });

  it('wait for who has locked the model, and go only if they are still not needed then', async () => {
    const modelId = await modelWith([null, null]);
    let dismissed: Promise<void> | undefined;
    await database.$transaction(
      async (asking) => {
        await asking.$queryRaw`select from models where id = ${modelId}::uuid for no key update`;
        dismissed = dismissOldVersions(statements, 1);
        await until(
          async () => {
            const waiting = await database.$queryRaw<unknown[]>`
              select from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`;
            return waiting.length > 0;
          },
          { what: 'the wait for the lock' },
        );
        await asking.release.create({ data: { modelId, version: 2, kind: 'release', by: 'test' } });
      },
      { timeout: 180_000 },
    );
    await dismissed;
    expect(await kept(modelId)).toEqual([1, 2, 3]);
  });

  it('take along what a tuned network saw of photos, once no kept version has it', async () => {
    const sha256 = 'e'.repeat(64);
    await addEmbeddings(sha256, ['left', 'shared', 'own']);
    const seen = async () => {
      const rows = await database.embedding.findMany({ where: { sha256 }, orderBy: { backbone: 'asc' } });
      return rows.map(({ backbone }) => backbone);
    };
    await modelWith(['left', 'shared', null]);
    const other = await modelWith(['shared']);
    await removeOldEmbeddings(statements, goesOn);
    expect(await seen()).toEqual(['left', 'own', 'shared']);
    await dismissOldVersions(statements, 1);
    await removeOldEmbeddings(statements, goesOn);
    expect(await seen()).toEqual(['own', 'shared']);
    await database.model.update({ where: { id: other }, data: { deletedAt: new Date(), name: 'no more' } });
    await dismissOldVersions(statements, 1);
    await removeOldEmbeddings(statements, goesOn);
    expect(await seen()).toEqual(['own']);
  });

  it('take that along in parts, which who is told to end leaves to the next', async () => {
    await modelWith(['wide', null]);
    await dismissOldVersions(statements, 1);
    const photos = ['1', '2', '3', '4', '5'].map((digit) => digit.repeat(64));
    for (const sha256 of photos) await addEmbeddings(sha256, ['wide']);
    const left = () => database.embedding.count({ where: { backbone: 'wide' } });
    const stopping = new AbortController();
    const change: SqlDatabase['change'] = async (statement) => {
      const changed = await statements.change(statement);
      if ((await left()) === 1) stopping.abort();
      return changed;
    };
    await removeOldEmbeddings({ rows: statements.rows, change }, stopping.signal, 2);
    expect(await left()).toBe(1);
    await removeOldEmbeddings(statements, goesOn, 2);
    expect(await left()).toBe(0);
  });

  it('all go with a model that is deleted', async () => {
    const modelId = await modelWith([null, null]);
    await database.model.update({
      where: { id: modelId },
      data: { deletedAt: new Date(), name: `gone-${randomUUID()}` },
    });
    await dismissOldVersions(statements, 100);
    expect(await kept(modelId)).toEqual([]);
  });

  it('go of a model that was deleted before it began, and stay of one that has yet to, or is not known', async () => {
    const start = async (name: string, deletedAt: Date | null) => {
      const { id } = await database.model.create({
        data: { name, backbone: 'efficientnet-lite0', start: 'imagenet', deletedAt },
      });
      return `imagenet-${id}`;
    };
    const [gone, begins] = [await start('gone', new Date()), await start('begins', null)];
    const unknown = `imagenet-${randomUUID()}`;
    const folder = await mkdtemp(path.join(home, 'starts-'));
    for (const bundle of [gone, begins, unknown]) await mkdir(path.join(folder, bundle));
    await sweepBundles(
      statements,
      await openBundleStore(folder),
      createLogger('test', { level: 'silent' }),
      goesOn,
    );
    expect((await readdir(folder)).toSorted()).toEqual([begins, unknown].toSorted());
  });

  it('are taken from the disk by a trainer, with what they were made of, and all others left', async () => {
    const modelId = await modelWith(['gone', null, null]);
    const sha256 = 'f'.repeat(64);
    await addEmbeddings(sha256, ['gone']);
    const runs = await database.trainingRun.findMany({ where: { modelId }, orderBy: { id: 'asc' } });
    await database.trainingExample.createMany({
      data: runs.map(({ id: runId }) => ({
        runId,
        sha256: 'a'.repeat(64),
        correctionId: randomUUID(),
        part: 'train',
      })),
    });
    const trainer = await TrainerProcess.start({
      DATABASE_URL: fresh.url,
      AMEND_HOME: home,
      AMEND_KEEP_VERSIONS: '2',
    });
    const versions = await database.version.findMany({ where: { modelId }, orderBy: { number: 'asc' } });
    const [start, old, ...others] = versions.map(({ bundle }) => bundle);
    const there = () => readdir(path.join(home, 'bundles'));
    await until(async () => !(await there()).includes(String(old)), { what: 'the end of an old bundle' });
    expect(await there()).toEqual(expect.arrayContaining([start, ...others]));
    expect(await kept(modelId)).toEqual([1, 3, 4]);
    const made = await database.trainingExample.findMany({
      where: { run: { modelId } },
      orderBy: { runId: 'asc' },
    });
    expect(made.map(({ runId }) => runId)).toEqual(runs.slice(1).map(({ id }) => id));
    const seen = () => database.embedding.count({ where: { sha256 } });
    await until(async () => (await seen()) === 0, { what: 'the end of what its network saw' });
    expect(await trainer.end('SIGTERM')).toBe(0);
  });

  it('are taken away beside the work: no run waits until they are gone', async () => {
    const modelId = await modelWith([null, null]);
    const old = await database.trainingRun.findFirstOrThrow({ where: { modelId }, orderBy: { id: 'asc' } });
    const made = {
      runId: old.id,
      sha256: 'a'.repeat(64),
      correctionId: randomUUID(),
      part: 'train',
    } as const;
    await database.trainingExample.create({ data: made });
    const run = await addRun(modelId, { cancelRequested: true });
    let trainer: TrainerProcess | undefined;
    await database.$transaction(
      async (slow) => {
        await slow.$queryRaw`select from training_examples where run_id = ${old.id}::uuid for update`;
        trainer = await TrainerProcess.start({
          DATABASE_URL: fresh.url,
          AMEND_HOME: home,
          AMEND_KEEP_VERSIONS: '1',
        });
        await until(
          async () => {
            const { state } = await database.trainingRun.findUniqueOrThrow({ where: { id: run.id } });
            return state === 'cancelled';
          },
          { what: 'the end of a run that nobody works on' },
        );
        await until(async () => (await kept(modelId)).join() === '1,3', {
          what: 'an old version to be let go',
        });
      },
      { timeout: 180_000 },
    );
    const left = () => database.trainingExample.count({ where: { runId: old.id } });
    await until(async () => (await left()) === 0, { what: 'the end of what it was made of' });
    expect(await trainer?.end('SIGTERM')).toBe(0);
  });
});
