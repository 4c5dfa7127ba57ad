import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ServingClient } from '@amend/serving-client';
import type { Tensor } from '@amend/serving-protocol';
import { StackProcess } from '../../support/api-stack';
import { ownPort } from '../../support/own-port';
import { DEADLINE_MS, startServer, stopServers, until } from './server-process';
import { addVersion, halfPlus, modelsFolder, removeVersion } from './tiny-model';

const x: Tensor = { dtype: 'float32', shape: [1, 1], data: Float32Array.of(2) };

describe('versions', () => {
  let models: string;
  let client: ServingClient | undefined;
  const start = async () => {
    const server = await startServer(models);
    client = new ServingClient({ addresses: [server.address], deadlineMs: DEADLINE_MS });
    return client;
  };
  beforeEach(() => {
    models = modelsFolder();
  });
  afterEach(async () => {
    client?.close();
    await stopServers();
    rmSync(models, { recursive: true });
  });

  const stateOf = async (serving: ServingClient, version: number) =>
    (await serving.modelStatus('half')).find((each) => each.version === version)?.state;

  it.each([
    ['there is none yet', 'waiting for a version'],
    ['their folder is not there yet', 'cannot look for versions'],
  ])('are waited for where %s, and it says so', async (_, said) => {
    if (said.startsWith('waiting')) mkdirSync(join(models, 'half'));
    const port = await ownPort();
    const server = new StackProcess(
      'libs/model-server/dist/main.js',
      [
        ...['--model_name=half', `--model_base_path=${join(models, 'half')}`],
        ...[`--port=${port}`, '--file_system_poll_wait_seconds=0.05'],
      ],
      { AMEND_LOG_LEVEL: 'warn' },
    );
    try {
      const started = server.start();
      await until(async () => server.log.includes(said));
      addVersion(models, 'half', 1, halfPlus(1));
      await started;
      client = new ServingClient({ addresses: [`127.0.0.1:${port}`], deadlineMs: DEADLINE_MS });
      expect(await stateOf(client, 1)).toBe('AVAILABLE');
    } finally {
      await server.end();
    }
  });

  it('come and go while requests run, and no request fails', async () => {
    addVersion(models, 'half', 1, halfPlus(1));
    const serving = await start();
    let stop = false;
    const seen = new Set<number>();
    const failures: unknown[] = [];
    const drive = async () => {
      while (!stop) {
        try {
          const { version, outputs } = await serving.predict({ model: 'half', inputs: { x } });
          seen.add(version);
          expect(outputs.y?.data[0]).toBe(1 + version);
        } catch (error) {
          failures.push(error);
        }
      }
    };
    const drivers = Array.from({ length: 8 }, drive);
    await until(async () => seen.has(1));
    for (let version = 2; version <= 6; version++) {
      addVersion(models, 'half', version, halfPlus(version));
      await until(async () => (await stateOf(serving, version)) === 'AVAILABLE');
      await until(async () => seen.has(version));
      removeVersion(models, 'half', version - 1);
      await until(async () => (await stateOf(serving, version - 1)) === 'END');
    }
    stop = true;
    await Promise.all(drivers);
    expect(failures).toEqual([]);
    expect([...seen].sort()).toEqual([1, 2, 3, 4, 5, 6]);
  });

  it('that are broken end with an error, and the others serve', async () => {
    addVersion(models, 'half', 1, halfPlus(1));
    addVersion(models, 'half', 2, { ...halfPlus(2), onnx: Buffer.from('no model') });
    addVersion(models, 'half', 3, { ...halfPlus(3), manifest: '{"signatures":' });
    addVersion(models, 'half', 4, { ...halfPlus(4), manifest: { signatures: { a: { kind: 'tensor' } } } });
    const misnamed = JSON.parse(
      JSON.stringify(halfPlus(5).manifest).replaceAll('"tensor":"y"', '"tensor":"z"'),
    );
    addVersion(models, 'half', 5, { ...halfPlus(5), manifest: misnamed });
    const serving = await start();
    const statuses = await serving.modelStatus('half');
    expect(statuses.map(({ version, state }) => [version, state])).toEqual([
      [5, 'END'],
      [4, 'END'],
      [3, 'END'],
      [2, 'END'],
      [1, 'AVAILABLE'],
    ]);
    expect(statuses.map(({ errorMessage }) => errorMessage)).toEqual([
      'The model has no output tensor z',
      expect.stringContaining('manifest.json does not fit'),
      'manifest.json is no JSON',
      expect.stringMatching(/.+/),
      '',
    ]);
    await expect(serving.predict({ model: 'half', inputs: { x } })).resolves.toMatchObject({ version: 1 });
  });

  it('that were mended are tried again when their folder comes back', async () => {
    addVersion(models, 'half', 1, { ...halfPlus(1), onnx: Buffer.from('no model') });
    const serving = await start();
    expect(await stateOf(serving, 1)).toBe('END');
    removeVersion(models, 'half', 1);
    addVersion(models, 'half', 2, halfPlus(2));
    await until(async () => (await stateOf(serving, 2)) === 'AVAILABLE');
    addVersion(models, 'half', 1, halfPlus(1));
    await until(async () => (await stateOf(serving, 1)) === 'AVAILABLE');
  });

  it('leave when nothing is wanted any longer', async () => {
    addVersion(models, 'half', 1, halfPlus(1));
    const serving = await start();
    removeVersion(models, 'half', 1);
    await until(async () => (await stateOf(serving, 1)) === 'END');
    await expect(serving.predict({ model: 'half', inputs: { x } })).rejects.toMatchObject({
      code: 'NOT_FOUND',
      message: 'Servable not found for request: Latest(half)',
    });
  });

  it('appear in a server that was started with none', async () => {
    const serving = await start();
    await expect(serving.modelStatus('half')).rejects.toMatchObject({ code: 'NOT_FOUND' });
    addVersion(models, 'half', 7, halfPlus(7));
    await until(async () => (await serving.modelStatus('half').catch(() => []))[0]?.state === 'AVAILABLE');
  });

  it('answer who names none by their label, not by their number, while it is available', async () => {
    for (const version of [1, 2, 3]) addVersion(models, 'half', version, halfPlus(version));
    const label = (version: number) => {
      writeFileSync(join(models, '.labels'), JSON.stringify({ half: { live: version } }));
      renameSync(join(models, '.labels'), join(models, 'labels.json'));
    };
    label(2);
    const server = await startServer(models, ['--default_version_label=live']);
    client = new ServingClient({ addresses: [server.address], deadlineMs: DEADLINE_MS });
    const serving = client;
    const answering = async () => (await serving.predict({ model: 'half', inputs: { x } })).version;
    expect(await answering()).toBe(2);
    label(1);
    await until(async () => (await answering()) === 1);
    removeVersion(models, 'half', 1);
    await until(async () => (await answering()) === 3);
  });
});
