import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { ServingClient, ServingError } from '@amend/serving-client';
import type { Tensor } from '@amend/serving-protocol';
import fc from 'fast-check';
import { StackProcess } from '../../support/api-stack';
import { ownPort } from '../../support/own-port';
import { DEADLINE_MS, startServer, stopServers, until } from './server-process';
import { addVersion, colourClassifier, halfPlus, modelsFolder } from './tiny-model';

const x: Tensor = { dtype: 'float32', shape: [1, 1], data: Float32Array.of(2) };

describe('the process', () => {
  let models: string;
  const clients: ServingClient[] = [];
  const clientOf = (...addresses: string[]) => {
    const client = new ServingClient({ addresses, deadlineMs: DEADLINE_MS });
    clients.push(client);
    return client;
  };
  beforeEach(() => {
    models = modelsFolder();
    addVersion(models, 'half', 1, halfPlus(1));
  });
  afterEach(async () => {
    for (const client of clients.splice(0)) client.close();
    await stopServers();
    rmSync(models, { recursive: true });
  });

  it('can be killed and started again under the same client', async () => {
    const port = await ownPort();
    const first = await startServer(models, [`--port=${port}`]);
    const client = clientOf(first.address);
    await client.predict({ model: 'half', inputs: { x } });
    first.child.kill('SIGKILL');
    await first.ended;
    const away = await client.predict({ model: 'half', inputs: { x } }).catch((error: unknown) => error);
    expect(away).toBeInstanceOf(ServingError);
    expect((away as ServingError).unavailable).toBe(true);
    await startServer(models, [`--port=${port}`]);
    // The client looks for it now and then.
    await until(async () => {
      const answer = await client.predict({ model: 'half', inputs: { x } }).catch(() => undefined);
      return answer?.version === 1;
    });
  });

  it('loses no call on SIGTERM under load, when another server is there', async () => {
    const servers = [await startServer(models), await startServer(models)] as const;
    const client = clientOf(servers[0].address, servers[1].address);
    let stop = false;
    let answers = 0;
    const failures: unknown[] = [];
    const drivers = Array.from({ length: 16 }, async () => {
      while (!stop) {
        await client.predict({ model: 'half', inputs: { x } }).then(
          () => answers++,
          (error: unknown) => failures.push(error),
        );
      }
    });
    await until(async () => answers > 200);
    servers[0].child.kill('SIGTERM');
    expect(await servers[0].ended).toBe(0);
    const before = answers;
    await until(async () => answers > before + 200);
    stop = true;
    await Promise.all(drivers);
    expect(failures).toEqual([]);
  });

  it('answers on SIGTERM every call that it took', async () => {
    addVersion(models, 'colours', 1, colourClassifier());
    const server = await startServer(models, ['--num_workers=1', '--drain_seconds=600']);
    const client = clientOf(server.address);
    const pixels: Tensor = {
      dtype: 'uint8',
      shape: [200, 224, 224, 3],
      data: new Uint8Array(200 * 224 * 224 * 3),
    };
    const call = { model: 'colours', signature: 'pixels', inputs: { pixels }, outputs: ['scores'] };
    await client.predict({ model: 'half', inputs: { x } });
    const taken = [client.predict(call), client.predict(call)];
    const firstAnswer = Promise.race(taken);
    await firstAnswer;
    server.child.kill('SIGTERM');
    const answers = await Promise.all(taken);
    expect(answers.map(({ outputs }) => outputs.scores?.shape)).toEqual([
      [200, 3],
      [200, 3],
    ]);
    expect(await server.ended).toBe(0);
  });

  it('ends on SIGTERM while it loads, without loading the rest first', async () => {
    for (let version = 2; version <= 200; version++) addVersion(models, 'half', version, halfPlus(version));
    const flags = [`--models_dir=${models}`, '--port=0'];
    const server = new StackProcess('libs/model-server/dist/main.js', flags, { AMEND_LOG_LEVEL: 'info' });
    const started = expect(server.start()).rejects.toThrow('ended before it was ready');
    const loaded = () => server.log.split('version available').length - 1;
    await until(async () => loaded() > 0);
    await server.end();
    await started;
    expect(loaded()).toBeLessThan(200);
  });

  it('ends when its parent lets go of it', async () => {
    const server = await startServer(models);
    server.child.disconnect();
    expect(await server.ended).toBe(0);
  });

  it('lets onnxruntime tell nobody of its use', async () => {
    const HOME = mkdtempSync(path.join(tmpdir(), 'amend-user-'));
    const { address } = await startServer(models, [], { HOME, ORT_DISABLE_TELEMETRY: undefined });
    await clientOf(address).predict({ model: 'half', inputs: { x } });
    expect(readdirSync(HOME)).toEqual([]);
    rmSync(HOME, { recursive: true });
  });

  it('survives whatever is sent to its port', async () => {
    const server = await startServer(models);
    const send = (bytes: Uint8Array) =>
      new Promise<void>((resolve) => {
        const socket = connect(server.port, '127.0.0.1', () => socket.end(bytes));
        socket.on('error', () => socket.destroy());
        socket.on('close', () => resolve());
        socket.resume();
      });
    const preface = Buffer.from('PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n');
    const samples = fc.sample(fc.uint8Array({ maxLength: 3000 }), { seed: 5, numRuns: 60 });
    await Promise.all(
      samples.map((bytes, index) => send(index % 2 ? bytes : Buffer.concat([preface, bytes]))),
    );
    await send(Buffer.from('GET / HTTP/1.1\r\nHost: localhost\r\n\r\n'));
    const client = clientOf(server.address);
    await expect(client.predict({ model: 'half', inputs: { x } })).resolves.toMatchObject({ version: 1 });
    expect(server.child.exitCode).toBeNull();
  });
});
