import type { Correction, Fix, Prediction, PredictionList, Release } from '@amend/contracts';
import type { Api, ApiStack } from '../../support/api-stack';
import { makeCandidate } from '../../support/candidate';
import { readyStack, variant } from '../../support/ready-stack';
import { until } from '../../support/until';

const progress = { stage: 'waiting', step: 0, of: 1, loss: null, secondsLeft: null };

describe("a correction's way to live", () => {
  let stack: ApiStack;
  let api: Api;
  beforeAll(async () => {
    ({ stack, api } = await readyStack());
  });
  afterAll(() => stack?.dispose());

  const fix = async (id: string): Promise<Fix> =>
    (await api.get<Prediction>(`/v1/predictions/${id}`)).body.fix;
  const correct = async (name: string) => {
    const { id } = (await api.classify(variant(name))).body;
    await api.post(`/v1/predictions/${id}/corrections`, { class: 'cup' });
    return id;
  };
  /** A run as a trainer that works elsewhere keeps it. */
  const startRun = async () => {
    const { id: modelId } = await stack.database.model.findUniqueOrThrow({ where: { name: 'default' } });
    return stack.database.trainingRun.create({
      data: { modelId, mode: 'head', release: 'manual', trigger: 'manual', by: 'test', progress },
    });
  };
  const freeze = async (runId: string, predictionId: string, part: 'train' | 'verified' = 'train') => {
    const { modelId, sha256 } = await stack.database.prediction.findUniqueOrThrow({
      where: { id: predictionId },
    });
    const label = await stack.database.label.findUniqueOrThrow({
      where: { modelId_sha256: { modelId, sha256 } },
    });
    const { classId, correctionId } = label as { classId: string; correctionId: string };
    await stack.database.trainingExample.create({
      data: { runId, sha256, classId, correctionId, part },
    });
    await stack.database.trainingRun.update({
      where: { id: runId },
      data: { state: 'running', datasetHash: 'frozen' },
    });
  };
  const end = (runId: string, data: { state: 'succeeded' | 'failed'; error?: string; verdict?: object }) =>
    stack.database.trainingRun.update({ where: { id: runId }, data });
  const toLive = async (pathName: string, body: object) => {
    const { id } = (await api.post<Release>(pathName, body)).body;
    const release = async () => (await api.get<Release>(`/v1/releases/${id}`)).body;
    await until(async () => (await release()).state === 'live', { what: 'the release to be live' });
    return id;
  };

  it('leads over recorded, queued, training and releasing to live, where the new version says what it sees', async () => {
    const id = await correct('way');
    expect(await fix(id)).toEqual({ state: 'recorded' });
    const run = await startRun();
    expect(await fix(id)).toEqual({ state: 'queued', runId: run.id });
    await freeze(run.id, id);
    expect(await fix(id)).toEqual({ state: 'training', runId: run.id });
    const version = await makeCandidate(stack.database, stack.home);
    await stack.database.version.updateMany({ where: { number: version }, data: { runId: run.id } });
    await end(run.id, { state: 'succeeded' });
    expect(await fix(id)).toMatchObject({
      state: 'releasing',
      version,
      reason: expect.stringContaining('waits'),
    });
    const releaseId = await toLive('/v1/models/default/releases', { version });
    const live = await fix(id);
    expect(live).toMatchObject({ state: 'live', version, runId: run.id, releaseId });
    const classified = (await api.classify(variant('way'))).body;
    expect(classified.version).toBe(version);
    expect(live.says).toEqual(classified.predictions[0]);
    const { body } = await api.get<PredictionList>('/v1/models/default/predictions?corrected=true');
    expect(body.items.find((item) => item.id === id)?.fix).toEqual({ ...live, says: undefined });
    await toLive('/v1/models/default/rollback', {});
    expect(await fix(id)).toMatchObject({
      state: 'recorded',
      reason: expect.stringContaining('not live any more'),
    });
  });

  it('leads by the version that is live or on its way there, though a later one learned the same', async () => {
    const id = await correct('two versions');
    const learn = async () => {
      const run = await startRun();
      await freeze(run.id, id, 'verified');
      const version = await makeCandidate(stack.database, stack.home);
      await stack.database.version.updateMany({ where: { number: version }, data: { runId: run.id } });
      await end(run.id, { state: 'succeeded' });
      return { runId: run.id, version };
    };
    const first = await learn();
    const second = await learn();
    expect(await fix(id)).toMatchObject({ state: 'releasing', ...second });
    const { id: modelId } = await stack.database.model.findUniqueOrThrow({ where: { name: 'default' } });
    const release = { modelId, version: first.version, kind: 'release', by: 'test' } as const;
    // Somebody else's, who goes on saying that it lives: no process takes it up.
    const elsewhere = { worker: 'elsewhere', heartbeatAt: new Date(Date.now() + 3_600_000) };
    const under = await stack.database.release.create({
      data: { ...release, ...elsewhere, state: 'shifting' },
    });
    expect(await fix(id)).toMatchObject({ state: 'releasing', ...first, releaseId: under.id });
    await stack.database.release.update({ where: { id: under.id }, data: { state: 'failed' } });
    const releaseId = await toLive('/v1/models/default/releases', { version: first.version });
    expect(await fix(id)).toMatchObject({ state: 'live', ...first, releaseId });
    await toLive('/v1/models/default/rollback', {});
  });

  it('goes back to the start where a merge that was learned is taken back', async () => {
    const [part, whole] = await Promise.all(
      ['small mug', 'mug of ours'].map(async (name) => {
        const { body } = await api.post<{ id: string }>('/v1/models/default/classes', { name });
        return body.id;
      }),
    );
    const { id } = (await api.classify(variant('small mug'))).body;
    await api.post(`/v1/predictions/${id}/corrections`, { class: part });
    await api.post(`/v1/models/default/classes/${part}/merge`, { into: whole });
    const run = await startRun();
    await freeze(run.id, id);
    const version = await makeCandidate(stack.database, stack.home);
    await stack.database.version.updateMany({ where: { number: version }, data: { runId: run.id } });
    await end(run.id, { state: 'succeeded' });
    await toLive('/v1/models/default/releases', { version });
    expect(await fix(id)).toMatchObject({ state: 'live', version });
    await api.call('PATCH', `/v1/models/default/classes/${part}`, { status: 'active' });
    expect(await fix(id)).toEqual({ state: 'recorded' });
    await toLive('/v1/models/default/rollback', {});
  });

  it('waits for a new class that is retired to come back', async () => {
    const { id } = (await api.classify(variant('retired'))).body;
    const { classId } = (
      await api.post<Correction>(`/v1/predictions/${id}/corrections`, { newClass: 'mug that goes' })
    ).body;
    const change = (status: string) => api.call('PATCH', `/v1/models/default/classes/${classId}`, { status });
    await change('retired');
    const run = await startRun();
    expect(await fix(id)).toEqual({ state: 'recorded' });
    await change('active');
    expect(await fix(id)).toEqual({ state: 'queued', runId: run.id });
    await end(run.id, { state: 'failed' });
  });

  it('ends where the gate rejects what was learned, until the next run', async () => {
    const id = await correct('rejected');
    const run = await startRun();
    await freeze(run.id, id);
    const version = await makeCandidate(stack.database, stack.home);
    await stack.database.version.updateMany({
      where: { number: version },
      data: { runId: run.id, state: 'rejected' },
    });
    const reasons = [
      { code: 'a', passed: true, says: 'This was fine.' },
      { code: 'b', passed: false, says: 'It is worse.' },
    ];
    await end(run.id, { state: 'succeeded', verdict: { passed: false, reasons, measured: {} } });
    expect(await fix(id)).toEqual({ state: 'rejected', reason: 'It is worse.', version, runId: run.id });
    const next = await startRun();
    expect(await fix(id)).toEqual({ state: 'queued', runId: next.id });
    await end(next.id, { state: 'failed', error: 'no disk' });
  });

  it('says why a failed training taught nothing', async () => {
    const id = await correct('failed');
    const run = await startRun();
    await freeze(run.id, id);
    await end(run.id, { state: 'failed', error: 'no memory' });
    expect(await fix(id)).toEqual({
      state: 'recorded',
      reason: 'The training failed: no memory',
      runId: run.id,
    });
  });
});
