import { readFileSync, rmSync } from 'node:fs';
import { predictionService, predictRequest } from '@amend/serving-protocol';
import { Client, credentials, Metadata, status } from '@grpc/grpc-js';
import fc from 'fast-check';
import { type ServerProcess, startServer, stopServers } from './server-process';
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

  const { path } = predictionService.Predict;
  const same = (bytes: Buffer) => bytes;
  const send = (bytes: Uint8Array) =>
    new Promise<{ code: status; details: string }>((resolve) => {
      const options = { deadline: Date.now() + 20_000 };
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
  const residentMegabytes = () =>
    Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${server.child.pid}/status`, 'utf8'))?.[1]) / 1000;

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

  it.each(bad)('refuses a tensor with %s', async (_, tensor, message) => {
    expect(await send(request(tensor))).toEqual({
      code: status.INVALID_ARGUMENT,
      details: expect.stringMatching(message),
    });
  });

  it('stays alive and small under thousands of mutated and random messages', async () => {
    const real = request(whole);
    const mutated = fc
      .array(fc.tuple(fc.nat(real.length - 1), fc.nat(255)), { minLength: 1, maxLength: 5 })
      .map((edits) => edits.reduce((bytes, [at, value]) => bytes.fill(value, at, at + 1), Buffer.from(real)));
    const messages = fc.sample(fc.oneof(mutated, fc.uint8Array({ maxLength: 400 })), {
      seed: 6,
      numRuns: 3000,
    });
    const before = residentMegabytes();
    const codes = new Set<status>();
    for (let start = 0; start < messages.length; start += 50) {
      const answers = await Promise.all(messages.slice(start, start + 50).map(send));
      for (const { code } of answers) codes.add(code);
    }
    expect(codes).not.toContain(status.DEADLINE_EXCEEDED);
    expect(codes).not.toContain(status.UNAVAILABLE);
    expect(residentMegabytes() - before).toBeLessThan(100);
    expect(await send(request(whole))).toEqual({ code: status.OK, details: '' });
  });
});
