import dns from 'node:dns';
import { once } from 'node:events';
import { rmSync } from 'node:fs';
import { type AddressInfo, createServer, type Socket } from 'node:net';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { ServingClient } from '@amend/serving-client';
import { predictionService, type Tensor } from '@amend/serving-protocol';
import { Server, ServerCredentials, type sendUnaryData, status } from '@grpc/grpc-js';
import { expectInTime } from '../../support/in-time';
import { DEADLINE_MS, type ServerProcess, startWith, stopServers, until } from './server-process';
import { addVersion, halfPlus, modelsFolder } from './tiny-model';

const x: Tensor = { dtype: 'float32', shape: [1, 1], data: Float32Array.of(2) };

describe('the client with several servers', () => {
  const models = modelsFolder();
  const clients: ServingClient[] = [];
  let one: ServerProcess;
  let two: ServerProcess;
  const clientOf = (...servers: ServerProcess[]) => clientAt(...servers.map(({ address }) => address));
  const clientAt = (...addresses: string[]) => {
    const client = new ServingClient({ addresses, deadlineMs: DEADLINE_MS });
    clients.push(client);
    return client;
  };
  /** The version tells which server answered. */
  const ask = async (client: ServingClient, deadlineMs?: number) =>
    (await client.predict({ model: 'half', inputs: { x }, deadlineMs })).version;

  /** A server that is still connecting gets no calls. */
  const bothAnswer = (client: ServingClient) =>
    until(async () => new Set(await Promise.all([1, 2, 3, 4].map(() => ask(client)))).size === 2);

  beforeAll(async () => {
    addVersion(join(models, 'a'), 'half', 1, halfPlus(1));
    addVersion(join(models, 'b'), 'half', 2, halfPlus(2));
    [one, two] = (await Promise.all(
      ['a', 'b'].map((name) => startWith([`--models_dir=${join(models, name)}`, '--num_workers=1'])),
    )) as [ServerProcess, ServerProcess];
  });
  afterEach(() => {
    for (const client of clients.splice(0)) client.close();
  });
  afterAll(async () => {
    await stopServers();
    rmSync(models, { recursive: true });
  });

  it('shares the calls out, one by one and many at once', async () => {
    const client = clientOf(one, two);
    await bothAnswer(client);
    const counts = (answers: number[]) =>
      [1, 2].map((server) => answers.filter((each) => each === server).length);
    const answers: number[] = [];
    for (let call = 0; call < 40; call++) answers.push(await ask(client));
    expect(counts(answers)).toEqual([20, 20]);
    const many = counts(await Promise.all(Array.from({ length: 200 }, () => ask(client))));
    expect(Math.min(...many)).toBeGreaterThan(60);
  });

  it('sends a version where it is served, and changes that while calls run', async () => {
    const client = clientOf();
    await expect(ask(client)).rejects.toMatchObject({ code: 'UNAVAILABLE', message: 'No server has half' });
    client.setAddresses(
      [],
      [
        { model: 'half', version: 1, addresses: [one.address] },
        { model: 'half', version: 2, addresses: [two.address] },
      ],
    );
    const versions = [1, 2, 1, 2];
    const answers = await Promise.all(
      versions.map((version) => client.predict({ model: 'half', version, inputs: { x } })),
    );
    expect(answers.map(({ version }) => version)).toEqual(versions);
    expect(await client.modelStatusEverywhere('half', 2)).toEqual([
      { address: two.address, versions: [{ version: 2, state: 'AVAILABLE', errorMessage: '' }] },
    ]);

    expect(await client.modelSignatures({ model: 'half', version: 2 })).toMatchObject({
      serving_default: { inputs: { x: { dtype: 'DT_FLOAT' } }, outputs: { y: { dtype: 'DT_FLOAT' } } },
    });

    let stop = false;
    const failures: unknown[] = [];
    let calls = 0;
    const drivers = Array.from({ length: 4 }, async () => {
      while (!stop)
        await client.predict({ model: 'half', version: 1, inputs: { x } }).then(
          () => calls++,
          (error: unknown) => failures.push(error),
        );
    });
    for (const other of [two.address, '127.0.0.1:1', two.address]) {
      const before = calls;
      client.setAddresses([other], [{ model: 'half', version: 1, addresses: [one.address] }]);
      await until(async () => calls > before + 20);
      client.setAddresses([one.address]);
      await until(async () => calls > before + 40);
    }
    stop = true;
    await Promise.all(drivers);
    expect(failures).toEqual([]);
  });

  it('finds the server that has a version, where another one lacks it and is the quickest to say so', async () => {
    const client = clientOf(one, two);
    await bothAnswer(client);
    const call = (version: number) => client.predict({ model: 'half', version, inputs: { x } });
    const answers = await Promise.all(Array.from({ length: 40 }, (_, index) => call((index % 2) + 1)));
    expect(answers.map(({ version }) => version)).toEqual(answers.map((_, index) => (index % 2) + 1));
    await expect(call(3)).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  it('has a call answered that breaks one server, by another', async () => {
    const broken = new Server();
    let asked = 0;
    broken.addService(
      { Predict: predictionService.Predict },
      {
        Predict: (_call: unknown, answer: sendUnaryData<never>) => {
          asked++;
          answer({ code: status.INTERNAL });
        },
      },
    );
    const port = await promisify(broken.bindAsync.bind(broken))(
      '127.0.0.1:0',
      ServerCredentials.createInsecure(),
    );
    try {
      const client = clientAt(`127.0.0.1:${port}`, one.address);
      await until(async () => (await ask(client).catch(() => 0)) === 1); // both are connected soon
      const before = asked;
      const answers = new Set<number>();
      await until(async () => answers.add(await ask(client)) && asked > before);
      expect(answers).toEqual(new Set([1]));
      // It says so at once, and would be asked the most: it is left alone soon.
      const [were, among] = [asked, 400];
      for (let call = 0; call < among; call++) expect(await ask(client)).toBe(1);
      expect(asked - were).toBeLessThan(among / 4);
      await expect(ask(clientAt(`127.0.0.1:${port}`))).rejects.toMatchObject({ code: 'INTERNAL' });
    } finally {
      broken.forceShutdown();
    }
  });

  it('asks each server what it has', async () => {
    const client = clientOf(one, two);
    const nobody = '127.0.0.1:1';
    client.setAddresses([one.address, nobody]);
    expect(await client.modelStatusEverywhere('half')).toEqual([
      { address: one.address, versions: [{ version: 1, state: 'AVAILABLE', errorMessage: '' }] },
      { address: nobody, versions: [], error: expect.objectContaining({ code: 'UNAVAILABLE' }) },
    ]);
  });

  it('has calls answered that a server takes and is silent about, leaves it alone, and finds it when it answers', async () => {
    const client = clientOf(one, two);
    await bothAnswer(client);
    one.child.kill('SIGSTOP');
    try {
      const many = () => Array.from({ length: 10 }, () => ask(client, 20_000));
      expect(await Promise.all(many())).toEqual(Array(10).fill(2));
      // It has failed so often now that it is given one call at the most, to see whether it is back.
      await until(async () => {
        const began = performance.now();
        const soon = many().map((answer) => answer.then(() => performance.now() - began < 5_000));
        return (await Promise.all(soon)).filter(Boolean).length >= 9;
      });
    } finally {
      one.child.kill('SIGCONT');
    }
    await until(async () => (await ask(client, 5_000).catch(() => 0)) === 1);
  });

  it('calls the one that answers, from the first call on, where another takes connections and says nothing', async () => {
    const sockets: Socket[] = [];
    const silent = createServer((socket) => sockets.push(socket.on('error', () => undefined)));
    silent.listen(0, '127.0.0.1');
    await once(silent, 'listening');
    const { port } = silent.address() as AddressInfo;
    const client = clientAt(`127.0.0.1:${port}`, one.address);
    const began = performance.now();
    const answers = await Promise.all(Array.from({ length: 8 }, () => ask(client))).finally(() => {
      silent.close();
      for (const socket of sockets) socket.destroy();
    });
    expect(answers).toEqual(Array(8).fill(1));
    expect(performance.now() - began).toBeLessThan(DEADLINE_MS / 2);
  });

  it('finds a server again that came back under its name with another address, as a container does', async () => {
    const lookup = jest.spyOn(dns.promises, 'lookup') as jest.SpyInstance;
    try {
      // Left to itself, grpc-js looks names up once in 30 seconds.
      await expectInTime(15_000, async () => {
        lookup.mockResolvedValue([{ address: '127.0.0.9', family: 4 }]);
        const client = clientAt(`model-server.test:${one.port}`);
        await expect(ask(client)).rejects.toMatchObject({ code: 'UNAVAILABLE' });
        lookup.mockResolvedValue([{ address: '127.0.0.1', family: 4 }]);
        const began = performance.now();
        await until(async () => (await ask(client).catch(() => 0)) === 1);
        return performance.now() - began;
      });
    } finally {
      lookup.mockRestore();
    }
  });

  /** Elsewhere the loopback has one address alone. */
  const onLinux = process.platform === 'linux' ? it : it.skip;

  onLinux('shares the calls out among servers that come and go behind one name', async () => {
    const { port } = one;
    const other = await startWith([
      `--models_dir=${join(models, 'b')}`,
      '--num_workers=1',
      `--port=${port}`,
      '--host=127.0.0.2',
    ]);
    const lookup = jest.spyOn(dns.promises, 'lookup') as jest.SpyInstance;
    const behind = (...hosts: string[]) =>
      lookup.mockResolvedValue(hosts.map((address) => ({ address, family: 4 })));
    try {
      behind('127.0.0.1', '127.0.0.2');
      const client = clientAt(`model-server.test:${port}`);
      const asked = async () => (await client.modelStatusEverywhere('half')).map(({ address }) => address);
      await until(async () => (await asked()).length === 2);
      expect(await asked()).toEqual([`127.0.0.1:${port}`, `127.0.0.2:${port}`]);
      await bothAnswer(client);
      behind('127.0.0.2');
      await until(async () => (await asked()).length === 1);
      expect(await ask(client)).toBe(2);
    } finally {
      lookup.mockRestore();
      other.child.kill();
    }
  });
});
