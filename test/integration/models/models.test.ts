import { once } from 'node:events';
import { readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import type { ErrorBody, Model, ModelList, VersionDetail, VersionList } from '@amend/contracts';
import * as tf from '@tensorflow/tfjs-core';
import '@tensorflow/tfjs-backend-cpu';
import { loadLayersModel } from '@tensorflow/tfjs-layers';
import { Parser } from 'tar';
import { type Api, ApiStack } from '../../support/api-stack';
import { photo } from '../../support/photos';
import { until } from '../../support/until';

// No advice about other backends.
tf.env().set('IS_TEST', true);

/** The files of a `.tar.gz`, by their paths. */
async function unpacked(answer: Response): Promise<Map<string, Buffer>> {
  expect(answer.headers.get('content-type')).toBe('application/gzip');
  const files: Promise<[string, Buffer]>[] = [];
  const parser = new Parser({
    strict: true,
    onReadEntry: (entry) => files.push(entry.concat().then((bytes) => [entry.path, bytes])),
  });
  const ended = once(parser, 'end');
  parser.end(Buffer.from(await answer.arrayBuffer()));
  await ended;
  return new Map(await Promise.all(files));
}

/** What a process, or `<process>/task/<thread>`, has used of the processors so far. */
function cpuTicks(of: string): number {
  const stat = readFileSync(`/proc/${of}/stat`, 'utf8');
  const [user, system] = stat.slice(stat.lastIndexOf(')')).split(' ').slice(12, 14);
  return Number(user) + Number(system);
}

describe('models', () => {
  let stack: ApiStack;
  let api: Api;
  beforeAll(async () => {
    stack = await ApiStack.create();
    await stack.modelServer.start();
    const apis = [await stack.api(), await stack.api()];
    await Promise.all(apis.map((each) => each.start())); // two processes make the default model at once
    api = apis[0] as Api;
  });
  afterAll(() => stack?.dispose());

  it('begin with the default one, which knows the ImageNet classes', async () => {
    const { body } = await api.get<ModelList>('/v1/models');
    expect(body.items).toHaveLength(1);
    expect(body.items[0]).toMatchObject({
      name: 'default',
      backbone: 'efficientnet-lite0',
      precision: 'float32',
      start: 'imagenet',
      live: 1,
      previous: null,
      classes: 1000,
      pendingCorrections: 0,
    });
    const versions = await api.get<VersionList>('/v1/models/default/versions');
    expect(versions.body).toMatchObject({ live: 1, previous: null });
    expect(versions.body.items).toMatchObject([
      { number: 1, state: 'live', parent: null, runId: null, classes: 1000, newClasses: [], corrections: 0 },
    ]);
    const detail = await api.get<VersionDetail>('/v1/models/default/versions/1');
    expect(detail.body.classList[0]?.name).toBe('tench');
    expect(
      readdirSync(path.join(stack.home, 'serving', 'default')).filter((name) => !name.startsWith('.')),
    ).toEqual(['1']);
  });

  it('answer as soon as the model server has loaded them', async () => {
    const answer = await until(
      async () => {
        const each = await api.classify(photo('coffee'));
        return each.status === 200 && each;
      },
      { what: 'the first answer' },
    );
    expect(answer.body).toMatchObject({ version: 1 });
    expect(answer.body.predictions[0]?.name).toBe('espresso');
  });

  it('give their files and report', async () => {
    const onnx = await fetch(`${api.url}/v1/models/default/versions/1/model.onnx`);
    expect(onnx.headers.get('content-disposition')).toBe('attachment; filename=default-1.onnx');
    const bytes = await onnx.arrayBuffer();
    expect(bytes.byteLength).toBe(Number(onnx.headers.get('content-length')));
    expect(bytes.byteLength).toBeGreaterThan(10_000_000);
    const rest = await fetch(onnx.url, { headers: { range: `bytes=${bytes.byteLength - 100}-` } });
    expect([rest.status, Buffer.from(await rest.arrayBuffer())]).toEqual([
      206,
      Buffer.from(bytes.slice(-100)),
    ]);
    const beyond = await fetch(onnx.url, { headers: { range: 'bytes=999999999-' } });
    expect([beyond.status, await beyond.json()]).toMatchObject([
      416,
      { error: { requestId: expect.any(String) } },
    ]);
    const saved = await fetch(`${api.url}/v1/models/default/versions/1/saved-model.tar.gz`);
    const head = await fetch(saved.url, { method: 'HEAD' });
    expect([head.status, head.headers.get('content-type')]).toEqual([200, 'application/gzip']);
    const files = await unpacked(saved);
    expect([...files.keys()].sort()).toEqual([
      '1/LICENSE.md',
      '1/assets.extra/tf_serving_warmup_requests',
      '1/classes.json',
      '1/manifest.json',
      '1/preparation.json',
      '1/saved_model.pb',
    ]);
    expect(files.get('1/saved_model.pb')?.length).toBeGreaterThan(10_000_000);
    const tfjs = await fetch(`${api.url}/v1/models/default/versions/1/tfjs.tar.gz`);
    expect(tfjs.headers.get('content-disposition')).toBe('attachment; filename=default-1-tfjs.tar.gz');
    const parts = await unpacked(tfjs);
    const manifest = JSON.parse(String(parts.get('model.json'))) as tf.io.ModelJSON;
    const weightData = new Uint8Array(parts.get('weights.bin') ?? []).buffer;
    const weightSpecs = manifest.weightsManifest.flatMap(({ weights }) => weights);
    const model = await loadLayersModel(tf.io.fromMemory({ ...manifest, weightSpecs, weightData }));
    const classNames = JSON.parse(String(parts.get('classes.json'))) as unknown[];
    expect(model.outputs.map(({ shape }) => shape)).toEqual([
      [null, classNames.length],
      [null, 1280],
    ]);
    model.dispose();
    expect([...parts.keys()].sort()).toEqual([
      'LICENSE.md',
      'classes.json',
      'model.json',
      'preparation.json',
      'weights.bin',
    ]);
    const report = await api.get<string>('/v1/models/default/versions/1/report');
    expect(report.headers.get('content-type')).toBe('text/markdown; charset=utf-8');
    expect(report.body).toContain('It is live');
    const none = await api.get('/v1/models/default/versions/999/report');
    expect(none).toMatchObject({ status: 404, body: { error: { code: 'not_found' } } });
    expect(none.headers.get('content-type')).toBe('application/json; charset=utf-8');
    for (const number of ['2', '0', 'x', '99999999999'])
      expect((await api.get(`/v1/models/default/versions/${number}`)).status).toBe(404);
  });

  it('are made, answer by their own names, and are deleted', async () => {
    const made = await api.post<Model>('/v1/models', { name: 'pets' });
    expect(made.headers.get('location')).toBe('/v1/models/pets');
    expect(made.status).toBe(201);
    expect(made.body).toMatchObject({ name: 'pets', start: 'imagenet', live: 1, classes: 1000 });
    expect(await api.classify(photo('coffee'), 'pets')).toMatchObject({ status: 200, body: { version: 1 } });
    expect((await api.post<ErrorBody>('/v1/models', { name: 'pets' })).body.error.code).toBe('model_exists');
    expect((await api.call('DELETE', '/v1/models/pets')).status).toBe(204);
    expect((await api.classify(photo('coffee'), 'pets')).status).toBe(404);
    expect((await api.get('/v1/models/pets')).status).toBe(404);
    // The other process may just have been at it.
    const serving = () => readdirSync(path.join(stack.home, 'serving')).sort();
    await until(() => serving().join() === 'default,labels.json', { what: 'its folder to go' });
    expect((await api.post<Model>('/v1/models', { name: 'pets', start: 'blank' })).status).toBe(201);
    expect((await api.call('DELETE', '/v1/models/pets')).status).toBe(204);
    expect((await api.call('DELETE', '/v1/models/pets')).status).toBe(404);
  });

  it('that start blank have no version', async () => {
    const made = await api.post<Model>('/v1/models', { name: 'blank-one', start: 'blank' });
    expect(made.body).toMatchObject({ live: null, classes: 0 });
    const answer = await api.classify(photo('coffee'), 'blank-one');
    expect(answer.status).toBe(503);
    expect(answer.body).toMatchObject({ error: { code: 'no_model' } });
    expect(Number(answer.headers.get('retry-after'))).toBeGreaterThan(0);
  });

  it('compute in int8 where they are made so, their embeddings kept apart', async () => {
    const made = await api.post<Model>('/v1/models', { name: 'quick', precision: 'int8' });
    expect(made.body).toMatchObject({ precision: 'int8', backbone: 'efficientnet-lite0-int8', live: 1 });
    await until(async () => (await api.classify(photo('coffee'), 'quick')).status === 200, {
      what: 'an answer',
    });
    const { body } = await api.classify(photo('coffee'), 'quick');
    expect(body.predictions[0]?.name).toBe('espresso');
    const exact = await api.classify(photo('coffee'));
    expect(exact.body.predictions[0]?.name).toBe('espresso');
    const { sha256 } = await stack.database.prediction.findUniqueOrThrow({ where: { id: body.id } });
    const kept = await stack.database.embedding.findMany({ where: { sha256 }, orderBy: { backbone: 'asc' } });
    expect(kept.map(({ backbone }) => backbone)).toEqual(['efficientnet-lite0', 'efficientnet-lite0-int8']);
    expect(kept[0]?.vector).not.toEqual(kept[1]?.vector);
    const version = await api.get<VersionDetail>('/v1/models/quick/versions/1');
    expect(version.body.precision).toBe('int8');
    const tfjs = await api.get<ErrorBody>('/v1/models/quick/versions/1/tfjs.tar.gz');
    expect(tfjs).toMatchObject({ status: 409, body: { error: { code: 'wrong_precision' } } });
    expect((await api.post('/v1/models', { name: 'odd', precision: 'int4' })).status).toBe(422);
    expect((await api.call('DELETE', '/v1/models/quick')).status).toBe(204);
  });

  (process.platform === 'linux' ? it : it.skip)(
    'leave the thread that answers alone while they are made',
    async () => {
      const thread = `${api.pid}/task/${api.pid}`;
      const before = { thread: cpuTicks(thread), process: cpuTicks(`${api.pid}`) };
      expect((await api.post('/v1/models', { name: 'heavy', precision: 'int8' })).status).toBe(201);
      const spent = {
        thread: cpuTicks(thread) - before.thread,
        process: cpuTicks(`${api.pid}`) - before.process,
      };
      expect((await api.call('DELETE', '/v1/models/heavy')).status).toBe(204);
      expect(spent.thread / spent.process).toBeLessThan(0.5);
    },
  );

  it('keep the default one, and one that is learning', async () => {
    expect((await api.call<ErrorBody>('DELETE', '/v1/models/default')).body.error.code).toBe('default_model');
    await api.post('/v1/models', { name: 'busy', start: 'blank' });
    const { id: modelId } = await stack.database.model.findUniqueOrThrow({ where: { name: 'busy' } });
    const run = await stack.database.trainingRun.create({
      data: { modelId, mode: 'head', release: 'auto', trigger: 'manual', by: 'test', progress: {} },
    });
    const refused = await api.call<ErrorBody>('DELETE', '/v1/models/busy');
    expect(refused.status).toBe(409);
    expect(refused.body.error).toMatchObject({
      code: 'training_run_active',
      details: { runId: run.id, state: 'queued' },
    });
  });

  it.each([
    ['shifting', 'canary', 'failed'],
    ['probing', 'shadow', 'superseded'],
  ] as const)('end a release that is %s, as %s, when they are deleted', async (state, stage, end) => {
    await api.post('/v1/models', { name: 'leaving', start: 'blank' });
    const { id: modelId } = await stack.database.model.findUniqueOrThrow({ where: { name: 'leaving' } });
    const watched = await stack.database.release.create({
      data: { modelId, version: 1, kind: 'release', by: 'test', state: 'live', stage: 'watch' },
    });
    const release = await stack.database.release.create({
      data: { modelId, version: 1, kind: 'release', by: 'test', state, stage },
    });
    expect((await api.call('DELETE', '/v1/models/leaving')).status).toBe(204);
    const row = await stack.database.release.findUniqueOrThrow({
      where: { id: release.id },
      include: { steps: true },
    });
    const reason = 'The model was deleted.';
    expect(row).toMatchObject({ state: end, stage: null, reason, steps: [{ state: end, reason }] });
    const { stage: left } = await stack.database.release.findUniqueOrThrow({ where: { id: watched.id } });
    expect(left).toBeNull();
    expect(row.finishedAt).not.toBeNull();
    expect((await api.get(`/v1/releases/${release.id}`)).status).toBe(404);
  });

  it.each(['', 'Big', '-x', 'a/b', 'x'.repeat(64)])('refuse the name %j', async (name) => {
    expect((await api.post('/v1/models', { name })).status).toBe(422);
  });

  it.each(['before its bundle was written', 'before its version was made live'])(
    'begin all the same when the process was killed %s',
    async (when) => {
      await api.post<Model>('/v1/models', { name: 'cut-off' });
      const { id } = await stack.database.model.findUniqueOrThrow({ where: { name: 'cut-off' } });
      await Promise.all(stack.apis.map((each) => each.end('SIGKILL')));
      await stack.database.version.deleteMany({ where: { modelId: id } });
      await stack.database.model.update({ where: { id }, data: { live: null, nextVersion: 1 } });
      const bundle = path.join(stack.home, 'bundles', `imagenet-${id}`);
      if (when.includes('bundle')) rmSync(bundle, { recursive: true });
      // Not there yet when it was killed early.
      rmSync(path.join(stack.home, 'serving', 'cut-off'), { recursive: true, force: true });
      api = await stack.startApi();
      expect((await api.get<Model>('/v1/models/cut-off')).body).toMatchObject({ live: 1, classes: 1000 });
      expect(readdirSync(bundle)).toHaveLength(8);
      await until(async () => (await api.classify(photo('coffee'), 'cut-off')).status === 200, {
        what: 'an answer',
      });
      expect((await api.call('DELETE', '/v1/models/cut-off')).status).toBe(204);
    },
  );

  it('survive the loss of the serving folder', async () => {
    // In one step: a process that puts the files back must not meet one that takes them away.
    renameSync(path.join(stack.home, 'serving', 'default'), path.join(stack.home, 'lost'));
    await until(() => readdirSync(path.join(stack.home, 'serving')).includes('default'), {
      what: 'the folder to come back',
    });
    await until(async () => (await api.classify(photo('coffee'))).status === 200, { what: 'an answer' });
  });
});
