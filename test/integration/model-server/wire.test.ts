import { once } from 'node:events';
import { rmSync } from 'node:fs';
import { connect } from 'node:http2';
import { predictionService, predictRequest } from '@amend/serving-protocol';
import { Client, credentials, Metadata, status } from '@grpc/grpc-js';
import { DEADLINE_MS, type ServerProcess, startServer, stopServers, until } from './server-process';
import { addVersion, halfPlus, modelsFolder } from './tiny-model';

describe('the wire', () => {
  const models = modelsFolder();
  let server: ServerProcess;
  let client: Client;
  beforeAll(async () => {
    addVersion(models, 'half', 1, halfPlus(1));
    server = await startServer(models);
    client = new Client(server.address, credentials.createInsecure());
  });
  afterAll(async () => {
    client.close();
    await stopServers();
    rmSync(models, { recursive: true });
  });

  it('lets a call send all of its photos without being asked to go on', async () => {
    const session = connect(`http://${server.address}`);
    const [{ initialWindowSize }] = await once(session, 'remoteSettings');
    expect(initialWindowSize).toBe(4 * 1024 * 1024);
    await until(async () => session.state.remoteWindowSize === 4 * 1024 * 1024);
    session.close();
  });

  const { path } = predictionService.Predict;
  const same = (bytes: Buffer) => bytes;
  const send = (bytes: Uint8Array) =>
    new Promise<{ code: status; details: string }>((resolve) => {
      const options = { deadline: Date.now() + DEADLINE_MS };
      client.makeUnaryRequest(path, same, same, Buffer.from(bytes), new Metadata(), options, (error) =>
        resolve(error ? { code: error.code, details: error.details } : { code: status.OK, details: '' }),
      );
    });
  const request = (tensor: string) =>
    predictRequest.encode({
      modelSpec: { name: 'half' },
      inputs: { x: Buffer.from(tensor, 'hex') },
      outputFilter: [],
    });

  // dtype=1 (float), shape [1, 1]; then float_val [2]
  const floatColumn = `08011208${'12020801'.repeat(2)}`;
  const whole = `${floatColumn}2a0400000040`;
  const bad: [string, string, RegExp][] = [
    ['content of another length', `${floatColumn}2203000000`, /^tensor parsing error: x$/],
    ['a length beyond the end', '0801' + '22ffffffff07', /^tensor parsing error: x$/],
    ['no type', '1204' + '12020801', /^tensor parsing error: x$/],
    [
      '2^62 rows',
      '0801' + '1210' + '120a08' + '808080808080808040' + '12020801',
      /^tensor parsing error: x$|larger/,
    ],
    [
      'a billion rows',
      '0801' + '120c' + '1206' + '088094ebdc03' + '12020801',
      /^Task size 1000000000 is larger/,
    ],
    ['a negative size', '0801' + '120d' + '120b08' + 'ffffffffffffffffff01', /^tensor parsing error: x$/],
  ];

  it('takes what is whole', async () => {
    expect(await send(request(whole))).toEqual({ code: status.OK, details: '' });
  });

  it('answers also where its message is cut within a character', async () => {
    const names = ['', 'a'].map((first) => first + '\u{1f600}'.repeat(600));
    for (const name of names) {
      const answer = await send(predictRequest.encode({ modelSpec: { name }, inputs: {}, outputFilter: [] }));
      expect(answer).toEqual({ code: status.NOT_FOUND, details: expect.stringMatching(/\.\.\.TRUNCATED$/) });
    }
  });

  it.each(bad)('refuses a tensor with %s', async (_, tensor, message) => {
    expect(await send(request(tensor))).toEqual({
      code: status.INVALID_ARGUMENT,
      details: expect.stringMatching(message),
    });
  });
});
