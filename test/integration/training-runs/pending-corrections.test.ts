import type { ErrorBody, TrainingRun, TrainingRunList } from '@amend/contracts';
import { unseenCorrections } from '../../../apps/api/src/models/pending-corrections';
import { type Api, ApiStack } from '../../support/api-stack';
import { teach } from '../../support/teach';
import { endRun } from './end-run';

const RUNS = '/v1/models/default/training-runs';

/** What training would learn that the live version has not learned. Each test goes on from the version of the one before. */
describe('training runs, and what there is to learn', () => {
  let stack: ApiStack;
  let api: Api;
  beforeAll(async () => {
    stack = await ApiStack.create();
    api = await stack.startApi();
  });
  afterAll(() => stack?.dispose());

  const create = async () => {
    const { status, body } = await api.post<TrainingRun>(RUNS);
    expect(status).toBe(202);
    return body.id;
  };
  const end = (runId: string, version: number) => endRun(stack.database, runId, version);
  const pending = async () => (await api.get<TrainingRunList>(RUNS)).body.pendingCorrections;
  const nothingToLearn = async () => {
    const { status, body } = await api.post<ErrorBody>(RUNS);
    expect([status, body.error.code]).toEqual([422, 'nothing_to_learn']);
  };

  it('count what the live version has not learned', async () => {
    expect(await pending()).toBe(0);
    await nothingToLearn();
    const { sha256 } = await teach(stack.database, 'default', 'scissors', 'an image');
    expect(await pending()).toBe(1);
    await teach(stack.database, 'default', 'fork', 'an image'); // the latest stands
    expect(await pending()).toBe(1);
    await end(await create(), 2);
    expect(await pending()).toBe(0);
    await stack.database.label.updateMany({ where: { sha256 }, data: { classId: null, correctionId: null } });
    expect(await pending()).toBe(1); // learned, and undone since
    await end(await create(), 3);
    expect(await pending()).toBe(0);
  });

  it('count what a merge that was learned and taken back leaves to learn', async () => {
    const { id: modelId } = await stack.database.model.findUniqueOrThrow({ where: { name: 'default' } });
    await teach(stack.database, 'default', 'teaspoon');
    await teach(stack.database, 'default', 'spoon');
    await end(await create(), 4);
    const [part, whole] = await Promise.all(
      ['teaspoon', 'spoon'].map((nameKey) =>
        stack.database.class.findFirstOrThrow({ where: { modelId, nameKey } }),
      ),
    );
    const classes = '/v1/models/default/classes';
    await api.post(`${classes}/${part?.id}/merge`, { into: whole?.id });
    expect(await pending()).toBe(0); // it is answered at once
    await teach(stack.database, 'default', 'whisk');
    await end(await create(), 5);
    expect(await pending()).toBe(0);
    await api.call('PATCH', `${classes}/${part?.id}`, { status: 'active' });
    expect(await pending()).toBe(1);
    expect(await unseenCorrections(stack.database, modelId)).toBe(1);
    await end(await create(), 6);
    expect(await pending()).toBe(0);
  });

  it('count a new class that was retired as soon as it is back, however many runs went past it', async () => {
    const { id: modelId } = await stack.database.model.findUniqueOrThrow({ where: { name: 'default' } });
    const { sha256 } = await teach(stack.database, 'default', 'ladle');
    const long = { updatedAt: new Date(Date.now() - 24 * 3_600_000) };
    await stack.database.label.updateMany({ where: { sha256 }, data: long });
    expect(await pending()).toBe(1);
    const { id } = await stack.database.class.findFirstOrThrow({ where: { modelId, nameKey: 'ladle' } });
    const change = (status: string) => api.call('PATCH', `/v1/models/default/classes/${id}`, { status });
    await change('retired');
    expect(await pending()).toBe(0);
    await teach(stack.database, 'default', 'tongs');
    expect(await pending()).toBe(1);
    const runId = await create();
    await stack.database.trainingRun.update({ where: { id: runId }, data: { startedAt: new Date() } });
    await end(runId, 7);
    expect(await pending()).toBe(0);
    expect(await unseenCorrections(stack.database, modelId)).toBe(0);
    await nothingToLearn();
    await change('active');
    expect(await pending()).toBe(1);
    expect(await unseenCorrections(stack.database, modelId)).toBe(1);
    await end(await create(), 8);
    expect(await pending()).toBe(0);
  });

  it('tell those that a version has learned which waits to be made live', async () => {
    const waiting = async () => (await api.get<TrainingRunList>(RUNS)).body.waiting;
    const { id: modelId } = await stack.database.model.findUniqueOrThrow({ where: { name: 'default' } });
    const { id: classId } = await stack.database.class.findFirstOrThrow({
      where: { modelId, nameKey: 'whisk' },
    });
    const undone = { classId: null, correctionId: null, updatedAt: new Date() };
    await stack.database.label.updateMany({ where: { modelId, classId }, data: undone });
    await teach(stack.database, 'default', 'colander', 'a waiting image');
    expect([await pending(), await waiting()]).toEqual([2, null]);
    await end(await create(), 9);
    const asCandidate = { where: { modelId_number: { modelId, number: 9 } } };
    await stack.database.version.update({ ...asCandidate, data: { state: 'candidate' } });
    await stack.database.model.update({ where: { id: modelId }, data: { live: 8 } });
    expect([await pending(), await waiting()]).toEqual([2, { version: 9, corrections: 2 }]);
    await teach(stack.database, 'default', 'sieve', 'a new image');
    await teach(stack.database, 'default', 'whisk', 'a waiting image'); // not as it was learned
    expect([await pending(), await waiting()]).toEqual([3, { version: 9, corrections: 1 }]);
    await stack.database.version.update({ ...asCandidate, data: { state: 'rejected' } });
    expect([await pending(), await waiting()]).toEqual([3, null]);
    await end(await create(), 10);
  });

  it('are not asked for by a schedule to learn again what was rolled back', async () => {
    const { id } = await stack.database.model.findUniqueOrThrow({ where: { name: 'default' } });
    const unseen = () => unseenCorrections(stack.database, id);
    await stack.database.model.update({ where: { id }, data: { live: 1 } });
    expect(await pending()).toBeGreaterThan(0);
    expect(await unseen()).toBe(0);
    await teach(stack.database, 'default', 'scissors', 'another image');
    expect(await unseen()).toBe(1);
    await stack.database.model.update({ where: { id }, data: { live: 10 } });
  });

  it('unlearn what was undone, until the live version is what the labels say', async () => {
    await stack.database.label.updateMany({ data: { classId: null, correctionId: null } });
    expect(await pending()).toBeGreaterThan(0);
    await end(await create(), 11);
    expect(await pending()).toBe(0);
    await nothingToLearn();
  });
});
