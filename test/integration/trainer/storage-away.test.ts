import { mkdir, rm } from 'node:fs/promises';
import path from 'node:path';
import { until } from '../../support/until.js';
import { TrainingRig } from './training-rig.js';

describe('a training run whose storage is away', () => {
  const rig = new TrainingRig();

  /** Has a photo of whose file the storage gives an error. */
  const breakStorage = async () => {
    const [sha256 = ''] = await rig.model.teach('dog', 1, 50);
    await rig.database.embedding.deleteMany({ where: { sha256 } });
    const file = path.join(rig.home, 'images', sha256.slice(0, 2), sha256);
    await mkdir(file, { recursive: true });
    return { mend: () => rm(file, { recursive: true }) };
  };
  const waits = (runId: string, seconds = 5) => {
    const message = { contains: `Trying again in ${seconds} seconds` };
    return until(() => rig.database.trainingRunLog.findFirst({ where: { runId, message } }), {
      what: `another try that waits ${seconds} seconds`,
    });
  };

  it('goes on once it is there', async () => {
    await rig.start();
    const storage = await breakStorage();
    const runId = await rig.model.requestRun();
    await waits(runId);
    await storage.mend();
    expect(await rig.ended(runId)).toMatchObject({ state: 'succeeded', error: null, fence: 2 });
  });

  it('is cancelled while it waits', async () => {
    await rig.start();
    const storage = await breakStorage();
    const runId = await rig.model.requestRun();
    await waits(runId);
    await rig.database.trainingRun.update({ where: { id: runId }, data: { cancelRequested: true } });
    expect(await rig.ended(runId)).toMatchObject({ state: 'cancelled' });
    expect(await rig.database.version.count({ where: { runId } })).toBe(0);
    await storage.mend();
  });

  it('holds up no other while it waits', async () => {
    await rig.start();
    let fence = 0;
    // Where a run took a minute, or the machine stood still, the third try came meanwhile: then once more.
    for (let tries = 0; tries < 3 && fence !== 2; tries++) {
      if (tries > 0) await rig.newModel();
      const storage = await breakStorage();
      const runId = await rig.model.requestRun();
      await waits(runId, 60);
      await rig.newModel();
      expect(await rig.ended(await rig.model.requestRun())).toMatchObject({
        state: 'succeeded',
        error: null,
      });
      const first = await rig.database.trainingRun.findUniqueOrThrow({ where: { id: runId } });
      if (first.state === 'running') fence = first.fence;
      await storage.mend();
      const left = { id: runId, finishedAt: null };
      await rig.database.trainingRun.updateMany({ where: left, data: { cancelRequested: true } });
    }
    expect(fence).toBe(2);
  });

  it('is given back by a worker that is stopped while it waits', async () => {
    const trainer = await rig.start();
    const storage = await breakStorage();
    const runId = await rig.model.requestRun();
    await waits(runId);
    expect(await trainer.end('SIGTERM')).toBe(0);
    expect(await rig.database.trainingRun.findUnique({ where: { id: runId } })).toMatchObject({
      state: 'running',
      heartbeatAt: new Date(0),
    });
    await storage.mend();
  });
});
