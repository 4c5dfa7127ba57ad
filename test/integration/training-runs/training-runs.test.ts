import type { ErrorBody, TrainingRun, TrainingRunList } from '@amend/contracts';
import { type Api, ApiStack } from '../../support/api-stack';
import { ServerEvents } from '../../support/server-events';
import { teach } from '../../support/teach';
import { until } from '../../support/until';
import { endRun } from './end-run';

const RUNS = '/v1/models/default/training-runs';

describe('training runs', () => {
  let stack: ApiStack;
  let api: Api;
  beforeAll(async () => {
    stack = await ApiStack.create();
    api = await stack.startApi();
  });
  afterAll(() => stack?.dispose());

  const error = async (body: unknown, model = 'default') => {
    const answer = await api.post<ErrorBody>(`/v1/models/${model}/training-runs`, body);
    return { status: answer.status, ...answer.body.error };
  };
  const create = async () => {
    const answer = await api.post<TrainingRun>(RUNS);
    expect(answer.status).toBe(202);
    expect(answer.headers.get('location')).toBe(`/v1/training-runs/${answer.body.id}`);
    return answer.body;
  };
  const update = (id: string, data: object) => stack.database.trainingRun.update({ where: { id }, data });

  it('need something to learn', async () => {
    expect(await error({})).toMatchObject({ status: 422, code: 'nothing_to_learn' });
    expect(await error({ mode: 'full' })).toMatchObject({ status: 422, code: 'nothing_to_learn' });
    expect(await error({ mode: 'none' })).toMatchObject({ status: 422 });
    expect(await error({}, 'nobody')).toMatchObject({ status: 404 });
    expect((await api.get('/v1/training-runs/1')).status).toBe(404);
  });

  it('tell what fine-tuning would take, also for photos that no run has seen yet, where a model can be fine-tuned', async () => {
    await api.post('/v1/models', { name: 'estimated' });
    const { sha256 } = await teach(stack.database, 'estimated', 'spatula');
    await teach(stack.database, 'estimated', 'whisk');
    await stack.database.label.updateMany({ where: { sha256 }, data: { part: 'train' } });
    await stack.database.worker.create({
      data: {
        ...{ name: 'able', host: 'here', capabilities: ['head', 'full'], imagesPerSecond: 10 },
        heartbeatAt: new Date(Date.now() + 3_600_000), // whatever the machine does meanwhile
      },
    });
    const full = async (model: string) =>
      (await api.get<TrainingRunList>(`/v1/models/${model}/training-runs`)).body.full;
    expect(await full('estimated')).toMatchObject({ photos: 2 });
    // Where all that a network knows is shown by small photos, all of the work is on half their sides.
    await api.post('/v1/models', { name: 'small', start: 'blank' });
    const { sha256: small } = await teach(stack.database, 'small', 'spatula');
    const ofSize = (width: number, height: number) =>
      stack.database.image.update({ where: { sha256: small }, data: { width, height } });
    await ofSize(640, 128);
    expect(await full('small')).toMatchObject({ photos: 1, seconds: 0.5 });
    await ofSize(640, 129);
    expect(await full('small')).toMatchObject({ photos: 1, seconds: 0.95 });
    await api.post('/v1/models', { name: 'rounded', precision: 'int8' });
    expect(await full('rounded')).toBeNull();
    await stack.database.worker.delete({ where: { name: 'able' } });
  });

  it('do not begin for a new class that is retired', async () => {
    await api.post('/v1/models', { name: 'retiring' });
    const runs = '/v1/models/retiring/training-runs';
    const { sha256 } = await teach(stack.database, 'retiring', 'spork');
    const retire = (status: 'active' | 'retired') =>
      stack.database.class.updateMany({ where: { name: 'spork' }, data: { status } });
    await retire('retired');
    expect(await error({}, 'retiring')).toMatchObject({ status: 422, code: 'nothing_to_learn' });
    expect(await error({ mode: 'full' }, 'retiring')).toMatchObject({ code: 'nothing_to_learn' });
    const begins = async () => {
      const { status, body } = await api.post<TrainingRun>(runs);
      await api.post(`/v1/training-runs/${body.id}/cancel`);
      return status === 202;
    };
    await retire('active');
    expect(await begins()).toBe(true);
    await retire('retired');
    await stack.database.label.updateMany({ where: { sha256 }, data: { classId: null } });
    expect(await begins()).toBe(true);
    await teach(stack.database, 'retiring', 'espresso'); // which the version knows
    await stack.database.label.deleteMany({ where: { sha256 } });
    await stack.database.class.updateMany({
      where: { name: 'espresso', model: { name: 'retiring' } },
      data: { status: 'retired' },
    });
    expect(await begins()).toBe(true);
  });

  it('are listed newest first, as many as are asked for', async () => {
    const runs = '/v1/models/retiring/training-runs';
    const { items } = (await api.get<TrainingRunList>(runs)).body;
    expect(items).toHaveLength(3);
    expect(items.map(({ id }) => id)).toEqual(
      items
        .map(({ id }) => id)
        .sort()
        .reverse(),
    );
    expect((await api.get<TrainingRunList>(`${runs}?limit=1`)).body.items).toEqual([items[0]]);
    for (const limit of ['0', '51', 'all'])
      expect((await api.get(`${runs}?limit=${limit}`)).status).toBe(422);
  });

  it('of an int8 model are of its head alone', async () => {
    await api.post('/v1/models', { name: 'quick', precision: 'int8' });
    await teach(stack.database, 'quick', 'spork');
    const refused = { status: 409, code: 'wrong_precision' };
    expect(await error({ mode: 'full' }, 'quick')).toMatchObject(refused);
    const schedule = (mode: string) =>
      api.call<ErrorBody>('PUT', '/v1/models/quick/schedule', { mode, cron: '0 3 1 1 *', enabled: false });
    expect(await schedule('full')).toMatchObject({
      status: 409,
      body: { error: { code: 'wrong_precision' } },
    });
    expect((await schedule('head')).status).toBe(200);
    const { status, body: run } = await api.post<TrainingRun>('/v1/models/quick/training-runs');
    expect(status).toBe(202);
    await api.post(`/v1/training-runs/${run.id}/cancel`);
  });

  it('are not found any more once their model is deleted', async () => {
    await api.post('/v1/models', { name: 'gone', start: 'blank' });
    const { id: modelId } = await stack.database.model.findUniqueOrThrow({ where: { name: 'gone' } });
    const { id } = await stack.database.trainingRun.create({
      data: {
        modelId,
        mode: 'head',
        release: 'auto',
        trigger: 'manual',
        by: 'test',
        state: 'failed',
        progress: { stage: 'waiting', step: 0, of: 0, loss: null, secondsLeft: null },
      },
    });
    expect((await api.get(`/v1/training-runs/${id}`)).status).toBe(200);
    expect((await api.call('DELETE', '/v1/models/gone')).status).toBe(204);
    for (const path of ['', '/events'])
      expect((await api.get(`/v1/training-runs/${id}${path}`)).status).toBe(404);
  });

  it('of a blank model need two classes', async () => {
    await api.post('/v1/models', { name: 'blank', start: 'blank' });
    await teach(stack.database, 'blank', 'fork');
    expect(await error({}, 'blank')).toMatchObject({
      status: 422,
      code: 'nothing_to_learn',
      message: expect.stringContaining('only "fork" has some'),
    });
    await teach(stack.database, 'blank', 'spoon');
    const { body: run } = await api.post<TrainingRun>('/v1/models/blank/training-runs');
    expect(run.state).toBe('queued');
    await api.post(`/v1/training-runs/${run.id}/cancel`);
    await stack.database.model.update({ where: { name: 'blank' }, data: { live: 1 } });
    await stack.database.class.updateMany({ where: { name: 'spoon' }, data: { status: 'retired' } });
    expect(await error({}, 'blank')).toMatchObject({ status: 422, code: 'nothing_to_learn' });
  });

  it('are created once at a time, whoever asks', async () => {
    await teach(stack.database, 'default', 'fork');
    const other = await stack.startApi();
    const answers = await Promise.all(
      Array.from({ length: 8 }, (_, index) => (index % 2 ? api : other).post<TrainingRun & ErrorBody>(RUNS)),
    );
    const made = answers.filter(({ status }) => status === 202);
    const refused = answers.filter(({ status }) => status === 409);
    expect([made.length, refused.length]).toEqual([1, 7]);
    const run = made[0]?.body as TrainingRun;
    expect(run).toMatchObject({
      model: 'default',
      mode: 'head',
      release: 'auto',
      trigger: 'manual',
      by: 'local',
      state: 'queued',
      version: null,
      releaseId: null,
      log: [],
      progress: { stage: 'waiting' },
    });
    for (const { body } of refused)
      expect(body.error).toMatchObject({
        code: 'training_run_active',
        details: { runId: run.id, state: 'queued' },
      });
    await other.end();
    expect((await api.post(`/v1/training-runs/${run.id}/cancel`)).status).toBe(200);
  });

  it('tell what they do as it happens, until they end', async () => {
    const run = await create();
    const events = await ServerEvents.open<TrainingRun>(`${api.url}/v1/training-runs/${run.id}/events`);
    expect(events.response.headers.get('content-type')).toBe('text/event-stream; charset=utf-8');
    expect(events.response.headers.get('x-accel-buffering')).toBe('no');
    const gone = await ServerEvents.open<TrainingRun>(`${api.url}/v1/training-runs/${run.id}/events`);
    gone.close();
    const values = events.values();
    const next = async () => (await values.next()).value as TrainingRun;
    expect(await next()).toEqual(run);
    await stack.database.$transaction([
      stack.database.trainingRunLog.create({ data: { runId: run.id, message: 'began' } }),
      stack.database.trainingRun.update({
        where: { id: run.id },
        data: { state: 'running', startedAt: new Date() },
      }),
    ]);
    expect(await next()).toMatchObject({ state: 'running', log: [{ message: 'began' }] });
    const progress = { stage: 'training', step: 3, of: 9, loss: 0.5, secondsLeft: 1 };
    await update(run.id, { progress });
    const trained = await next();
    expect(trained).toMatchObject({ progress });
    await update(run.id, { heartbeatAt: new Date() }); // nothing to tell
    await endRun(stack.database, run.id, 2);
    const rest: TrainingRun[] = [];
    for await (const value of values) rest.push(value);
    // What is read after the heartbeat may know of the version already.
    expect(rest).not.toContainEqual(trained);
    expect(rest.at(-1)).toMatchObject({ state: 'succeeded', version: 2 });
    const after = await ServerEvents.open<TrainingRun>(`${api.url}/v1/training-runs/${run.id}/events`);
    const told: TrainingRun[] = [];
    for await (const value of after.values()) told.push(value);
    expect(told).toMatchObject([{ state: 'succeeded' }]);
    const missing = await api.get('/v1/training-runs/00000000-0000-4000-8000-000000000000/events');
    expect(missing.status).toBe(404);
  });

  it('are cancelled', async () => {
    await teach(stack.database, 'default', 'fork');
    const queued = await create();
    const cancel = (id: string) => api.post<TrainingRun & ErrorBody>(`/v1/training-runs/${id}/cancel`);
    expect(await cancel(queued.id)).toMatchObject({ status: 200, body: { state: 'cancelled' } });
    expect(await cancel(queued.id)).toMatchObject({ status: 200, body: { state: 'cancelled' } });
    const running = await create();
    await update(running.id, { state: 'running' });
    expect(await cancel(running.id)).toMatchObject({ status: 200, body: { state: 'running' } });
    const row = await stack.database.trainingRun.findUniqueOrThrow({ where: { id: running.id } });
    expect(row.cancelRequested).toBe(true);
    await update(running.id, { state: 'failed' });
    expect(await cancel(running.id)).toMatchObject({
      status: 409,
      body: { error: { code: 'training_run_ended', details: { state: 'failed' } } },
    });
    const audit = await stack.database.auditEntry.findMany({
      where: { subject: queued.id },
      orderBy: { id: 'asc' },
    });
    expect(audit.map(({ action }) => action)).toEqual(['training-run.create', 'training-run.cancel']);
  });

  it('end their event streams when the process stops', async () => {
    await teach(stack.database, 'default', 'fork');
    const run = await create();
    const events = await ServerEvents.open<TrainingRun>(`${api.url}/v1/training-runs/${run.id}/events`);
    const values = events.values();
    await values.next();
    const ended = api.end('SIGTERM');
    expect((await values.next()).done).toBe(true);
    await ended;
    await until(() => /"why":"SIGTERM"/.test(api.log), { what: 'the log of the stop' });
  });
});
