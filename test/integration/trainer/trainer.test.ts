import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type BundleClass, bundleFiles, verifyBundle } from '@amend/bundles';
import { progressSchema, trainingMetricsSchema, verdictSchema } from '@amend/contracts';
import type { Database, TrainingRun } from '@amend/db';
import { type FreshDatabase, freshDatabase } from '../../support/fresh-database.js';
import { endedRun, RUN_MS } from './ended-run.js';
import { HeldTable } from './held-table.js';
import { SyntheticModel } from './synthetic-model.js';
import { TrainerProcess } from './trainer-process.js';

describe('a training run', () => {
  let fresh: FreshDatabase;
  let database: Database;
  let home: string;
  let user: string;
  let trainer: TrainerProcess;

  beforeAll(async () => {
    fresh = await freshDatabase();
    database = fresh.open(3);
    home = await mkdtemp(path.join(tmpdir(), 'amend-trainer-'));
    user = await mkdtemp(path.join(tmpdir(), 'amend-user-'));
    trainer = await TrainerProcess.start({ DATABASE_URL: fresh.url, AMEND_HOME: home, HOME: user });
  });
  afterAll(async () => {
    expect(await trainer.end('SIGTERM')).toBe(0);
    await fresh.drop();
    await rm(home, { recursive: true });
    await rm(user, { recursive: true });
  });

  const ended = (id: string) => endedRun(database, id);
  const logOf = async (runId: string) =>
    (await database.trainingRunLog.findMany({ where: { runId }, orderBy: { id: 'asc' } })).map(
      ({ message }) => message,
    );

  it('teaches a new class and asks for the release of a version', async () => {
    const model = await SyntheticModel.live(database, home, ['ant', 'bee', 'cat']);
    await model.teach('dog', 8);
    await model.teach('ant', 5);
    await model.serve('bee', 30);
    await model.serve('cat', 30);
    const runId = await model.requestRun();
    const run = await ended(runId);
    expect(run).toMatchObject({ state: 'succeeded', error: null, fence: 1, cancelRequested: false });
    expect(progressSchema.parse(run.progress).stage).toBe('done');
    expect(verdictSchema.parse(run.verdict)).toMatchObject({
      passed: true,
      measured: {
        verifiedImages: 2,
        verifiedRight: 2,
        verifiedRightLive: 1,
        replayUnexpected: 0,
        trainedRight: 11,
      },
    });
    expect(trainingMetricsSchema.parse(run.metrics)).toMatchObject({
      examples: 11,
      newClasses: 1,
      verified: 2,
    });

    const version = await database.version.findUniqueOrThrow({ where: { runId } });
    const classIds = ['ant', 'bee', 'cat', 'dog'].map((name) => model.classId(name));
    expect(version).toMatchObject({
      number: 2,
      parent: 1,
      state: 'candidate',
      classIds,
      bundle: `${runId}.1`,
    });
    const folder = path.join(home, 'bundles', version.bundle);
    expect(await verifyBundle(folder)).toMatchObject({ runId, datasetHash: run.datasetHash, parent: 1 });
    const classes: BundleClass[] = JSON.parse(await readFile(path.join(folder, bundleFiles.classes), 'utf8'));
    expect(classes.map(({ name }) => name)).toEqual(['ant', 'bee', 'cat', 'dog']);
    expect(await database.release.findUnique({ where: { runId }, include: { steps: true } })).toMatchObject({
      version: 2,
      from: 1,
      kind: 'release',
      state: 'pending',
      steps: [{ state: 'pending', reason: 'It is trained and passed its checks.' }],
    });
    expect(await database.auditEntry.findFirst({ where: { subject: model.id } })).toMatchObject({
      by: 'test',
      action: 'version.create',
    });
  });

  it('lets onnxruntime tell nobody of its use', async () => {
    const model = await SyntheticModel.live(database, home, ['ant', 'bee']);
    await model.teach('cat', 5);
    expect(await ended(await model.requestRun())).toMatchObject({ state: 'succeeded' });
    expect(await readdir(user)).toEqual([]);
  });

  it('freezes parts for ever, repeats a run to the bit, and releases nothing where that is for people', async () => {
    const model = await SyntheticModel.live(database, home, ['ant', 'bee']);
    const run = async () => ended(await model.requestRun({ release: 'manual' }));
    const parts = async () =>
      new Map(
        (await database.label.findMany({ where: { modelId: model.id } })).map(({ sha256, part }) => [
          sha256,
          part,
        ]),
      );
    const headOf = async ({ id: runId }: TrainingRun) => {
      const { bundle } = await database.version.findUniqueOrThrow({ where: { runId } });
      return readFile(path.join(home, 'bundles', bundle, bundleFiles.head));
    };
    await model.teach('cat', 10);
    await model.serve('bee', 10);
    const first = await run();
    const before = await parts();
    expect([...before.values()].filter((part) => part === 'verified')).toHaveLength(2);

    const again = await run();
    expect(await parts()).toEqual(before);
    expect(first.datasetHash).toMatch(/^[0-9a-f]{64}$/);
    expect(again.datasetHash).toBe(first.datasetHash);
    expect((await headOf(again)).equals(await headOf(first))).toBe(true);

    await model.teach('cat', 5, 100);
    const third = await run();
    expect(third.datasetHash).not.toBe(first.datasetHash);
    expect((await headOf(third)).equals(await headOf(first))).toBe(false);
    const after = await parts();
    for (const [image, part] of before) expect(after.get(image)).toBe(part);
    expect([...after.values()].filter((part) => part === 'verified')).toHaveLength(3);
    expect(await database.release.count({ where: { modelId: model.id } })).toBe(0);
  });

  it('learns from photos that show the same, or measures with them, never both', async () => {
    const model = await SyntheticModel.blank(database);
    await model.teach('ant', 9);
    await model.teach('bee', 10);
    const copies = await model.teach('bee', 10, 100, 'copies');
    await ended(await model.requestRun());
    copies.push(...(await model.teach('bee', 3, 200, 'copies')));
    await ended(await model.requestRun());
    const labels = await database.label.findMany({ where: { modelId: model.id } });
    const partsOf = (images: string[]) =>
      labels.filter(({ sha256 }) => images.includes(sha256)).map(({ part }) => part);
    expect(partsOf(copies)).toEqual(copies.map(() => 'train'));
    expect(labels.filter(({ part }) => part === 'verified')).toHaveLength(2 + 4);
  });

  it('measures with frames of one scene once', async () => {
    const model = await SyntheticModel.live(database, home, ['ant', 'bee']);
    const frames = await model.teach('ant', 8, 0, 'copies');
    await database.label.updateMany({ where: { sha256: { in: frames } }, data: { part: 'verified' } });
    await model.teach('bee', 4);
    const run = await ended(await model.requestRun());
    expect(run).toMatchObject({ state: 'succeeded', metrics: { examples: 3, verified: 9 } });
    expect(run.verdict).toMatchObject({ measured: { verifiedImages: 2, verifiedRight: 2 } });
  });

  it('says which of its labels look wrong', async () => {
    const model = await SyntheticModel.blank(database);
    await model.teach('ant', 12);
    const [mistaken] = (await model.teach('bee', 12)) as [string];
    await database.label.update({
      where: { modelId_sha256: { modelId: model.id, sha256: mistaken } },
      data: { classId: model.classId('ant'), part: 'train' },
    });
    const { id: runId } = await ended(await model.requestRun());
    const examples = await database.trainingExample.findMany({ where: { runId } });
    expect(examples.filter(({ doubt }) => doubt !== null && doubt > 0)).toMatchObject([
      { sha256: mistaken, likelyClassId: model.classId('bee') },
    ]);
    expect(examples.every(({ doubt, part }) => (doubt !== null) === (part === 'train'))).toBe(true);
  });

  it('learns a class that came while it looked at the photos', async () => {
    const model = await SyntheticModel.live(database, home, ['ant', 'bee']);
    await model.teach('ant', 3);
    await model.serve('bee', 3);
    const served = await database.prediction.findMany({ where: { modelId: model.id } });
    const held = await HeldTable.hold(fresh.url, 'embeddings');
    const runId = await model.requestRun();
    await held.stops();
    const elk = await model.addClass('elk');
    for (const { sha256 } of served) await model.label(sha256, elk);
    await held.letGo();
    expect(await ended(runId)).toMatchObject({ state: 'succeeded', metrics: { examples: 6, newClasses: 1 } });
    expect((await database.version.findUniqueOrThrow({ where: { runId } })).classIds).toContain(elk);
  });

  it('passes over a new class that is retired, and learns it when it is back', async () => {
    const model = await SyntheticModel.live(database, home, ['ant', 'bee']);
    await model.serve('bee', 6);
    const served = await database.prediction.findMany({ where: { modelId: model.id } });
    const elk = await model.addClass('elk');
    for (const { sha256 } of served) await model.label(sha256, elk);
    await model.retire('elk');
    await model.teach('ant', 3);
    const first = await ended(await model.requestRun());
    expect(first).toMatchObject({ state: 'succeeded', metrics: { examples: 3, newClasses: 0, replayed: 0 } });
    expect(await database.trainingExample.count({ where: { runId: first.id } })).toBe(3);
    await database.class.update({ where: { id: elk }, data: { status: 'active' } });
    const second = await ended(await model.requestRun());
    expect(second).toMatchObject({ state: 'succeeded', metrics: { newClasses: 1 } });
    expect(await database.trainingExample.count({ where: { runId: second.id, classId: elk } })).toBe(6);
  });

  it('freezes its labels while others say something of other photos', async () => {
    const model = await SyntheticModel.live(database, home, ['ant', 'bee']);
    await model.teach('elk', 8);
    const run = await database.$transaction(
      async (speaking) => {
        await speaking.$executeRaw`
          select pg_advisory_xact_lock_shared(hashtextextended(${`labels of ${model.id}`}, 0))`;
        return ended(await model.requestRun());
      },
      { timeout: RUN_MS },
    );
    expect(run.state).toBe('succeeded');
  });

  it('rejects a candidate that the verified images speak against', async () => {
    const model = await SyntheticModel.live(database, home, ['ant', 'bee']);
    const images = [...(await model.teach('ant', 30)), ...(await model.teach('bee', 30))];
    // What is learned is the contrary of what is verified.
    for (const [index, sha256] of images.entries()) {
      const part = index % 2 === 0 ? 'train' : 'verified';
      const right = index < 30 ? 'ant' : 'bee';
      const wrong = index < 30 ? 'bee' : 'ant';
      await database.label.update({
        where: { modelId_sha256: { modelId: model.id, sha256 } },
        data: { part, classId: model.classId(part === 'train' ? wrong : right) },
      });
    }
    const run = await ended(await model.requestRun());
    expect(run.state).toBe('succeeded');
    expect(verdictSchema.parse(run.verdict)).toMatchObject({ passed: false });
    expect(await database.version.findUnique({ where: { runId: run.id } })).toMatchObject({
      state: 'rejected',
    });
    expect(await database.release.count({ where: { modelId: model.id } })).toBe(0);
  });

  it('measures the live version by what it answers: merged classes as one, retired ones not at all', async () => {
    const model = await SyntheticModel.blank(database);
    for (const name of ['ant', 'bee', 'cat', 'dog']) await model.teach(name, 20);
    await ended(await model.requestRun());
    await model.makeLive(1);
    await model.merge('bee', 'ant');
    await model.retire('dog');
    await model.teach('cat', 5, 100);
    const { metrics, verdict } = await ended(await model.requestRun());
    expect(trainingMetricsSchema.parse(metrics).verified).toBe(4 * 4 + 1);
    const { measured, classes } = verdictSchema.parse(verdict);
    expect(measured).toMatchObject({ verifiedImages: 13, verifiedRightLive: 13, verifiedRight: 13 });
    expect(measured).toMatchObject({ positiveFlips: 0, trainedImages: 68 - 16, trainedRight: 68 - 16 });
    expect(classes.map(({ name, images }) => [name, images])).toEqual([
      ['ant', 8],
      ['cat', 5],
    ]);
  });

  it('begins a blank model from two classes', async () => {
    const model = await SyntheticModel.blank(database);
    await model.teach('ant', 4);
    const tooFew = await ended(await model.requestRun());
    expect(tooFew).toMatchObject({ state: 'failed', error: expect.stringContaining('two classes') });
    await model.teach('bee', 4);
    await model.addClass('cat');
    const run = await ended(await model.requestRun());
    expect(run).toMatchObject({ state: 'succeeded', error: null });
    expect(await logOf(run.id)).toContain('The class "cat" waits: it needs 1 more photo to learn from');
    expect(await database.version.findMany({ where: { modelId: model.id } })).toMatchObject([
      { number: 1, parent: null, state: 'candidate', classIds: [model.classId('ant'), model.classId('bee')] },
    ]);
  });

  it('fails at once, and plainly, where there is nothing to learn from', async () => {
    const model = await SyntheticModel.live(database, home, ['ant', 'bee']);
    const run = await ended(await model.requestRun());
    expect(run).toMatchObject({
      state: 'failed',
      fence: 1,
      error: expect.stringContaining('nothing to learn from'),
    });
    expect(await readdir(path.join(home, 'bundles'))).not.toContain(`${run.id}.1`);
  });

  it('forgets what was undone', async () => {
    const model = await SyntheticModel.live(database, home, ['ant', 'bee']);
    await model.teach('cat', 6);
    const taught = await ended(await model.requestRun());
    await model.makeLive(2);
    await model.undoAll();
    const run = await ended(await model.requestRun());
    expect(run).toMatchObject({ state: 'succeeded', metrics: { examples: 0, newClasses: 0 } });
    expect(run.verdict).toMatchObject({ passed: true });
    const [first, second, third] = await database.version.findMany({
      where: { modelId: model.id },
      orderBy: { number: 'asc' },
    });
    expect(second).toMatchObject({
      runId: taught.id,
      classIds: expect.arrayContaining([model.classId('cat')]),
    });
    expect(third).toMatchObject({ parent: 2, classIds: first?.classIds });
    await model.makeLive(1);
    expect(await ended(await model.requestRun())).toMatchObject({
      state: 'failed',
      error: expect.stringContaining('nothing to learn from'),
    });
  });

  it('leaves out images that cannot be read, and says which', async () => {
    const model = await SyntheticModel.live(database, home, ['ant', 'bee']);
    const [lost] = await model.teach('cat', 3);
    await database.embedding.deleteMany({ where: { sha256: lost ?? '' } });
    const run = await ended(await model.requestRun());
    expect(run).toMatchObject({ state: 'succeeded', metrics: { examples: 2, embedded: 0 } });
    expect(await logOf(run.id)).toContainEqual(
      expect.stringMatching(`Image ${lost} cannot be read any more.*missing`),
    );
  });
});
