import { expectInTime } from '../../support/in-time.js';
import { until } from '../../support/until.js';
import { SyntheticModel } from './synthetic-model.js';
import { isRunning } from './trainer-process.js';
import { TrainingRig } from './training-rig.js';

describe('a training run that is to end', () => {
  const rig = new TrainingRig();

  it('is cancelled within a second, its child gone', async () => {
    const trainer = await rig.start();
    await expectInTime(1_000, async () => {
      const { lock, runId } = await rig.runStoppedAt('embeddings');
      const child = await trainer.child(runId, 1);
      const asked = performance.now();
      await rig.database.trainingRun.update({ where: { id: runId }, data: { cancelRequested: true } });
      expect(await rig.ended(runId)).toMatchObject({ state: 'cancelled' });
      const took = performance.now() - asked;
      await until(() => !isRunning(child), { what: 'the end of the child' });
      await lock.letGo();
      expect(await rig.database.version.count({ where: { runId } })).toBe(0);
      return took;
    });
  });

  it('is cancelled rather than finished when both come together', async () => {
    await rig.start();
    const labels = await rig.hold('labels');
    const runId = await rig.model.requestRun();
    await labels.stops();
    const lock = await rig.hold('models', 'EXCLUSIVE');
    await labels.letGo();
    await lock.stops();
    await rig.database.trainingRun.update({ where: { id: runId }, data: { cancelRequested: true } });
    await lock.letGo();
    expect(await rig.ended(runId)).toMatchObject({ state: 'cancelled' });
    expect(await rig.database.version.count({ where: { runId } })).toBe(0);
    expect(await rig.database.model.findUnique({ where: { id: rig.model.id } })).toMatchObject({
      nextVersion: 2,
    });
  });

  it('is cancelled when nobody works on it', async () => {
    const queued = await rig.model.requestRun();
    await rig.database.trainingRun.update({ where: { id: queued }, data: { cancelRequested: true } });
    const other = await SyntheticModel.live(rig.database, rig.home, ['ant', 'bee']);
    const orphaned = await other.requestRun();
    await rig.database.trainingRun.update({
      where: { id: orphaned },
      data: { state: 'running', fence: 7, heartbeatAt: new Date(0), cancelRequested: true },
    });
    await rig.start();
    expect(await rig.ended(queued)).toMatchObject({ state: 'cancelled', fence: 0 });
    expect(await rig.ended(orphaned)).toMatchObject({ state: 'cancelled', fence: 7 });
  });
});
