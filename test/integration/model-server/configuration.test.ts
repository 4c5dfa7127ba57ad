import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ServingClient } from '@amend/serving-client';
import {
  encodeTensor,
  healthService,
  modelService,
  predictionLog,
  predictRequest,
  type Tensor,
  writeRecords,
} from '@amend/serving-protocol';
import { Client, credentials, status } from '@grpc/grpc-js';
import { halfPlusTwo } from './half-plus-two';
import { DEADLINE_MS, startWith, stopServers, until } from './server-process';
import { addVersion, modelsFolder } from './tiny-model';

const x: Tensor = { dtype: 'float32', shape: [1], data: Float32Array.of(2) };

describe('configuration', () => {
  let models: string;
  const clients: ServingClient[] = [];
  const start = async (...flags: string[]) => {
    const server = await startWith([...flags, '--num_workers=1']);
    const client = new ServingClient({ addresses: [server.address], deadlineMs: DEADLINE_MS });
    clients.push(client);
    return client;
  };
  beforeEach(() => {
    models = modelsFolder();
    addVersion(models, 'two', 1, halfPlusTwo());
    addVersion(models, 'three', 1, halfPlusTwo(3));
  });
  afterEach(async () => {
    for (const client of clients.splice(0)) client.close();
    await stopServers();
    rmSync(models, { recursive: true });
  });
  const configure = (...names: string[]) => {
    const logging = 'logging_config { sampling_config { sampling_rate: 0.1 } }';
    const configs = names.map(
      (name) =>
        `config { name: "${name}" base_path: "${join(models, name)}" model_platform: "tensorflow" ${logging} }`,
    );
    writeFileSync(join(models, 'next'), `# models\nmodel_config_list: { ${configs.join(' ')} }`);
    renameSync(join(models, 'next'), join(models, 'models.config'));
    return `--model_config_file=${join(models, 'models.config')}`;
  };
  const answer = (client: ServingClient, model: string) =>
    client.predict({ model, inputs: { x } }).then(
      ({ outputs }) => outputs.y?.data[0],
      (error: { code: string }) => error.code,
    );

  it('of a file that is read again and again: models come and go', async () => {
    const client = await start(configure('two'), '--model_config_file_poll_wait_seconds=0.05');
    expect([await answer(client, 'two'), await answer(client, 'three')]).toEqual([3, 'NOT_FOUND']);
    configure('three');
    await until(async () => (await answer(client, 'three')) === 4);
    await until(async () => (await answer(client, 'two')) === 'NOT_FOUND');
    writeFileSync(join(models, 'models.config'), 'no configuration');
    configure('two', 'three');
    await until(async () => (await answer(client, 'two')) === 3);
  });

  it('of a file is read once where nobody asked for more', async () => {
    const client = await start(configure('two'));
    configure('three');
    addVersion(models, 'two', 2, halfPlusTwo(5));
    await until(async () => (await answer(client, 'two')) === 6);
    expect(await answer(client, 'three')).toBe('NOT_FOUND');
  });

  it('of one model: the latest version takes over, then the one before leaves', async () => {
    const client = await start(`--model_base_path=${join(models, 'two')}`, '--model_name=m');
    expect(await answer(client, 'm')).toBe(3);
    addVersion(models, 'two', 2, halfPlusTwo(5));
    await until(async () => (await answer(client, 'm')) === 6);
    await until(async () => (await client.modelStatus('m', 1))[0]?.state === 'END');
  });

  it('keeps the version that answers when the latest one is broken', async () => {
    const client = await start(`--model_base_path=${join(models, 'two')}`, '--model_name=m');
    addVersion(models, 'two', 2, { ...halfPlusTwo(), onnx: Buffer.from('no model') });
    await until(async () => (await client.modelStatus('m')).length === 2);
    await until(async () => (await client.modelStatus('m', 2))[0]?.state === 'END');
    expect((await client.modelStatus('m', 1))[0]?.state).toBe('AVAILABLE');
    expect(await answer(client, 'm')).toBe(3);
  });

  it('goes on with the other models when a base path goes away', async () => {
    const client = await start(configure('two', 'three'));
    renameSync(join(models, 'two'), join(models, '.two'));
    addVersion(models, 'three', 2, halfPlusTwo(6));
    await until(async () => (await answer(client, 'three')) === 7);
    expect(await answer(client, 'two')).toBe(3);
  });

  it('answers recorded requests before it takes others, and refuses a version that cannot', async () => {
    const warm = (version: number, alias: string) => {
      const request = predictRequest.encode({
        modelSpec: { name: 'whatever', version: { value: 99 } },
        inputs: { [alias]: encodeTensor(x) },
        outputFilter: [],
      });
      const records = writeRecords([predictionLog.encode({ predictLog: { request } })]);
      const model = join(models, 'warm', `.${version}`);
      mkdirSync(join(model, 'assets.extra'), { recursive: true });
      writeFileSync(join(model, 'assets.extra', 'tf_serving_warmup_requests'), records);
      const { onnx, manifest } = halfPlusTwo();
      writeFileSync(join(model, 'model.onnx'), onnx);
      writeFileSync(join(model, 'manifest.json'), JSON.stringify(manifest));
      renameSync(model, join(models, 'warm', `${version}`));
    };
    warm(1, 'x');
    warm(2, 'z');
    const client = await start(`--models_dir=${models}`);
    expect(await client.modelStatus('warm')).toEqual([
      { version: 2, state: 'END', errorMessage: expect.stringMatching(/^Signature input alias: x/) },
      { version: 1, state: 'AVAILABLE', errorMessage: '' },
    ]);
  });

  it('batches by the parameters of a file', async () => {
    const parameters = join(models, 'batching.config');
    writeFileSync(
      parameters,
      'max_batch_size { value: 4 } num_batch_threads { value: 1 } batch_timeout_micros { value: 0 }',
    );
    const client = await start(
      `--models_dir=${models}`,
      '--enable_batching',
      `--batching_parameters_file=${parameters}`,
    );
    const rows = (count: number): Tensor => ({
      dtype: 'float32',
      shape: [count, 1],
      data: new Float32Array(count),
    });
    const { outputs } = await client.predict({ model: 'two', inputs: { x: rows(4) } });
    expect(outputs.y?.shape).toEqual([4, 1]);
    await expect(client.predict({ model: 'two', inputs: { x: rows(5) } })).rejects.toMatchObject({
      code: 'INVALID_ARGUMENT',
      message: 'Task size 5 is larger than maximum input batch size 4',
    });
  });

  it('of a folder cannot be replaced by a call', async () => {
    const server = await startWith([`--models_dir=${models}`, '--num_workers=1']);
    const client = new Client(server.address, credentials.createInsecure());
    const { path, requestSerialize, responseDeserialize } = modelService.HandleReloadConfigRequest;
    const request = { config: { modelConfigList: { config: [] } } };
    const code = await new Promise((resolve) =>
      client.makeUnaryRequest(path, requestSerialize, responseDeserialize, request, (error) =>
        resolve(error?.code),
      ),
    );
    client.close();
    expect(code).toBe(status.FAILED_PRECONDITION);
  });

  it('tells its health', async () => {
    const server = await startWith([`--models_dir=${models}`, '--enable_grpc_healthcheck_service']);
    const client = new Client(server.address, credentials.createInsecure());
    const { Check, Watch } = healthService;
    const check = (service: string) =>
      new Promise((resolve) =>
        client.makeUnaryRequest(
          Check.path,
          Check.requestSerialize,
          Check.responseDeserialize,
          { service },
          (error, answer) => resolve(error ? error.code : answer?.status),
        ),
      );
    expect(await check('')).toBe('SERVING');
    expect(await check('PredictionService')).toBe('SERVING');
    expect(await check('another')).toBe(5);
    const watch = client.makeServerStreamRequest(
      Watch.path,
      Watch.requestSerialize,
      Watch.responseDeserialize,
      { service: '' },
    );
    const seen: string[] = [];
    watch.on('data', ({ status }: { status: string }) => seen.push(status));
    watch.on('error', () => undefined);
    await until(async () => seen.length === 1);
    server.child.kill('SIGTERM');
    expect(await server.ended).toBe(0);
    await until(async () => seen.length === 2);
    expect(seen).toEqual(['SERVING', 'NOT_SERVING']);
    client.close();
  });

  it('refuses what makes no sense, and says what', async () => {
    writeFileSync(join(models, 'models.config'), 'model_config_list {');
    const broken = startWith([`--model_config_file=${join(models, 'models.config')}`]);
    await expect(broken).rejects.toThrow(
      /ended with 1 .*text-format tensorflow\.serving\.ModelServerConfig: expected '}'/s,
    );
    writeFileSync(join(models, 'batching.config'), 'num_batch_threads {}');
    const threadless = startWith([
      `--models_dir=${models}`,
      '--enable_batching',
      `--batching_parameters_file=${join(models, 'batching.config')}`,
    ]);
    await expect(threadless).rejects.toThrow(/ended with 1 .*num_batch_threads must be positive; was 0/s);
    const twice = startWith([`--models_dir=${models}`, '--model_base_path=/m']);
    await expect(twice).rejects.toThrow(/ended with 2 .*exactly one of/s);
  });
});
