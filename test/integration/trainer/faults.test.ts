import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { killIfThere } from '../../support/product.js';
import { until } from '../../support/until.js';
import { RUN_MS } from './ended-run.js';
import { isRunning } from './trainer-process.js';
import { TrainingRig } from './training-rig.js';

describe('a training run under faults', () => {
  const rig = new TrainingRig();

  it.each([
    ['reads labels', 'labels', 'ACCESS EXCLUSIVE'],
    ['freezes the dataset', 'training_examples', 'ACCESS EXCLUSIVE'],
    ['reads embeddings', 'embeddings', 'ACCESS EXCLUSIVE'],
  ] as const)('is tried again when its child is killed while it %s', async (_place, table, mode) => {
    const trainer = await rig.start();
    const { lock, runId } = await rig.runStoppedAt(table, mode);
    process.kill(await trainer.child(runId, 1), 'SIGKILL');
    await trainer.child(runId, 2);
    await lock.letGo();
    await rig.expectOneVersion(runId, `${runId}.2`);
  });

  it('is tried again when its child is killed in the middle of the fit', async () => {
    for (const name of ['ant', 'bee', 'cat', 'dog', 'emu', 'fox', 'gnu', 'hen'])
      await rig.model.teach(name, 60, 100);
    const trainer = await rig.start();
    let fence = 0;
    // A fit may be over before we have looked: then another one is begun.
    for (let tries = 0; tries < 5 && fence !== 2; tries++) {
      const runId = await rig.model.requestRun();
      const fitting = { progress: { path: ['stage'], equals: 'training' } };
      const where = { id: runId, OR: [fitting, { finishedAt: { not: null } }] };
      await until(() => rig.database.trainingRun.findFirst({ where }), {
        what: 'training',
        limitMs: RUN_MS,
      });
      killIfThere(await trainer.child(runId, 1), 'SIGKILL');
      const run = await rig.ended(runId);
      expect(run).toMatchObject({ state: 'succeeded', error: null });
      expect(await rig.database.version.count({ where: { runId } })).toBe(1);
      fence = run.fence;
    }
    expect(fence).toBe(2);
  });

  it('fails with the reason when its child is killed every time', async () => {
    const trainer = await rig.start();
    const lock = await rig.hold('embeddings');
    const runId = await rig.model.requestRun();
    for (const fence of [1, 2, 3]) process.kill(await trainer.child(runId, fence), 'SIGKILL');
    expect(await rig.ended(runId)).toMatchObject({
      state: 'failed',
      error: expect.stringContaining('was killed (SIGKILL)'),
    });
    await lock.letGo();
    expect(await rig.database.version.count({ where: { runId } })).toBe(0);
  });

  it.each([
    ['freezes the dataset', 'training_examples', 'ACCESS EXCLUSIVE'],
    ['reads embeddings', 'embeddings', 'ACCESS EXCLUSIVE'],
    ['makes the version', 'versions', 'EXCLUSIVE'],
    ['asks for the release', 'releases', 'EXCLUSIVE'],
  ] as const)(
    'is finished by the next worker when its own is killed while it %s',
    async (_place, table, mode) => {
      const first = await rig.start();
      const { lock, runId } = await rig.runStoppedAt(table, mode);
      const child = await first.child(runId, 1);
      await first.end('SIGKILL');
      await until(() => !isRunning(child), { what: 'the child to follow its worker' });
      await lock.letGo();
      await rig.goesSilent(runId);
      const second = await rig.start();
      await second.child(runId, 2);
      await rig.expectOneVersion(runId, `${runId}.2`);
      await until(async () => !(await readdir(path.join(rig.home, 'bundles'))).includes(`${runId}.1`), {
        what: 'the stray bundle to be swept',
      });
    },
  );

  it('survives that the connection is lost while its child reads embeddings', async () => {
    const trainer = await rig.start();
    const { lock, runId } = await rig.runStoppedAt('embeddings');
    let again = false;
    const secondTry = trainer.child(runId, 2).then(() => {
      again = true;
    });
    // Its worker may be the first that waits, as it looks over all photos.
    await until(
      async () => {
        if (!again) await lock.disconnect();
        return again;
      },
      { what: 'another try' },
    );
    await secondTry;
    await lock.letGo();
    await rig.expectOneVersion(runId, `${runId}.2`);
  });

  it('survives that the connection is lost while its worker makes the version', async () => {
    const trainer = await rig.start();
    const { lock, runId } = await rig.runStoppedAt('versions', 'EXCLUSIVE');
    await lock.disconnect();
    await lock.letGo();
    await trainer.says('a training run could not be worked on');
    await rig.goesSilent(runId);
    await rig.expectOneVersion(runId, `${runId}.2`);
  });

  it('is given back by a worker that is stopped, and taken up at once', async () => {
    const first = await rig.start();
    const { lock, runId } = await rig.runStoppedAt('embeddings');
    const child = await first.child(runId, 1);
    expect(await first.end('SIGTERM')).toBe(0);
    expect(isRunning(child)).toBe(false);
    expect(await rig.database.trainingRun.findUnique({ where: { id: runId } })).toMatchObject({
      state: 'running',
      heartbeatAt: new Date(0),
    });
    await lock.letGo();
    await rig.start();
    await rig.expectOneVersion(runId, `${runId}.2`);
  });

  it('is worked on by one of two workers', async () => {
    const [one, two] = [await rig.start(), await rig.start()];
    let fence = 0;
    // Where the machine stood still for some seconds, the other one took over: then it is another run's turn.
    for (let tries = 0; tries < 3 && fence !== 1; tries++) {
      if (tries > 0) await rig.newModel();
      const runId = await rig.model.requestRun();
      ({ fence } = await rig.ended(runId));
      await rig.expectOneVersion(runId, `${runId}.${fence}`);
      const starts = () => [...one.lines, ...two.lines].filter((line) => line.runId === runId && line.child);
      await until(() => starts().length >= fence, { what: 'the log of its starts' });
      expect(starts()).toHaveLength(fence);
    }
    expect(fence).toBe(1);
  });

  it('is not changed any more by a worker that was thought dead', async () => {
    const first = await rig.start();
    const { lock, runId } = await rig.runStoppedAt('embeddings');
    const child = await first.child(runId, 1);
    first.freeze();
    const second = await rig.start();
    await second.child(runId, 2);
    first.thaw();
    await first.says('another worker has taken the run');
    expect(isRunning(child)).toBe(false);
    await lock.letGo();
    const { fence } = await rig.ended(runId);
    expect(fence).toBeGreaterThan(1);
    await rig.expectOneVersion(runId, `${runId}.${fence}`);
  });

  it('is given up when it takes every worker down with it', async () => {
    const runId = await rig.model.requestRun();
    await rig.database.trainingRun.update({
      where: { id: runId },
      data: { state: 'running', fence: 20, heartbeatAt: new Date(0) },
    });
    await rig.start();
    expect(await rig.ended(runId)).toMatchObject({
      state: 'failed',
      error: expect.stringContaining('20 times'),
    });
  });
});
