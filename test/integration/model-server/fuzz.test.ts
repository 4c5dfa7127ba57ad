import { once } from 'node:events';
import { readFileSync, rmSync } from 'node:fs';
import { connect } from 'node:net';
import { join } from 'node:path';
import {
  classificationRequest,
  encodeTensor,
  example,
  getModelStatusRequest,
  modelService,
  multiInferenceRequest,
  predictionService,
  predictRequest,
  reloadConfigRequest,
} from '@amend/serving-protocol';
import { Client, credentials, Metadata, status } from '@grpc/grpc-js';
import fc from 'fast-check';
import { halfPlusTwo } from './half-plus-two';
import { DEADLINE_MS, type ServerProcess, startServer, startWith, stopServers } from './server-process';
import { addVersion, colourClassifier, modelsFolder } from './tiny-model';

/** Changes bytes, leaves some out, repeats some, and cuts off: lengths lie, shapes grow huge, types change. */
function mutated(original: Buffer): fc.Arbitrary<Buffer> {
  const at = fc.nat(Math.max(original.length - 1, 0));
  const edit = fc.oneof(
    fc.record({ kind: fc.constant('set' as const), at, value: fc.nat(255) }),
    fc.record({
      kind: fc.constant('insert' as const),
      at,
      value: fc.constantFrom(0xff, 0x80, 0x7f, 0, 8, 18),
    }),
    fc.record({ kind: fc.constant('remove' as const), at, value: fc.nat(4) }),
    fc.record({ kind: fc.constant('cut' as const), at, value: fc.constant(0) }),
  );
  return fc.array(edit, { minLength: 1, maxLength: 6 }).map((edits) => {
    let bytes = Buffer.from(original);
    for (const { kind, at: place, value } of edits) {
      const index = Math.min(place, bytes.length);
      const [before, after] = [bytes.subarray(0, index), bytes.subarray(index)];
      if (kind === 'set') bytes = Buffer.concat([before, Buffer.of(value), after.subarray(1)]);
      else if (kind === 'insert') bytes = Buffer.concat([before, Buffer.alloc(5, value), after]);
      else if (kind === 'remove') bytes = Buffer.concat([before, after.subarray(value)]);
      else bytes = before;
    }
    return bytes;
  });
}

describe('whatever comes over the wire', () => {
  const models = modelsFolder();
  let server: ServerProcess;
  let client: Client;
  beforeAll(async () => {
    addVersion(models, 'default', 1, halfPlusTwo());
    addVersion(models, 'colours', 1, colourClassifier());
    server = await startServer(models, ['--rest_api_port=any', '--num_workers=1']);
    client = new Client(server.address, credentials.createInsecure());
  });
  afterAll(async () => {
    client.close();
    await stopServers();
    rmSync(models, { recursive: true });
  });

  const same = (bytes: Buffer) => bytes;
  const send = (path: string, bytes: Uint8Array, to = client, deadlineMs = DEADLINE_MS) =>
    new Promise<status>((resolve) => {
      const options = { deadline: Date.now() + deadlineMs };
      to.makeUnaryRequest(path, same, same, Buffer.from(bytes), new Metadata(), options, (error) =>
        resolve(error ? error.code : status.OK),
      );
    });
  const residentMegabytes = () =>
    Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${server.child.pid}/status`, 'utf8'))?.[1]) / 1000;

  const modelSpec = { name: 'default' };
  const x = encodeTensor({ dtype: 'float32', shape: [2, 1], data: Float32Array.of(2, 3) });
  const bytes = encodeTensor({ dtype: 'string', shape: [1], data: [Buffer.from('no image')] });
  const input = {
    exampleList: {
      examples: [example.encode({ features: { feature: { x: { floatList: { value: [2] } } } } })],
    },
  };
  const classify = { modelSpec: { ...modelSpec, signatureName: 'classify_x_to_y' }, input };
  const tasks = [{ modelSpec: classify.modelSpec, methodName: 'tensorflow/serving/classify' }];
  const whole: [string, Buffer][] = [
    [
      predictionService.Predict.path,
      predictRequest.encode({ modelSpec, inputs: { x }, outputFilter: ['y'] }),
    ],
    [
      predictionService.Predict.path,
      predictRequest.encode({
        modelSpec: { name: 'colours' },
        inputs: { image_bytes: bytes },
        outputFilter: [],
      }),
    ],
    [predictionService.Classify.path, classificationRequest.encode(classify)],
    [predictionService.Regress.path, classificationRequest.encode(classify)],
    [predictionService.MultiInference.path, multiInferenceRequest.encode({ tasks, input })],
    [modelService.GetModelStatus.path, getModelStatusRequest.encode({ modelSpec })],
  ];

  it('is answered, 10,000 times, and leaves the server alive and small', async () => {
    const tensors = fc.constantFrom(x, bytes).chain((tensor) => mutated(Buffer.from(tensor)));
    const inTensors = fc
      .tuple(fc.constantFrom('default', 'colours'), fc.constantFrom('x', 'image_bytes', 'pixels'), tensors)
      .map(([name, alias, tensor]): [string, Uint8Array] => [
        predictionService.Predict.path,
        predictRequest.encode({ modelSpec: { name }, inputs: { [alias]: tensor }, outputFilter: [] }),
      ]);
    const inMessages = fc
      .constantFrom(...whole)
      .chain(([path, message]) => fc.tuple(fc.constant(path), mutated(message)));
    const random = fc.tuple(
      fc.constantFrom(...whole.map(([path]) => path)),
      fc.uint8Array({ maxLength: 300 }),
    );
    const arbitrary = fc.oneof(
      { weight: 5, arbitrary: inTensors },
      { weight: 4, arbitrary: inMessages },
      { weight: 1, arbitrary: random },
    );
    const messages = fc.sample(arbitrary, { seed: 11, numRuns: 10_000 });
    const before = residentMegabytes();
    const codes = new Map<status, number>();
    for (let start = 0; start < messages.length; start += 100) {
      const batch = messages.slice(start, start + 100);
      for (const code of await Promise.all(batch.map(([path, message]) => send(path, message))))
        codes.set(code, (codes.get(code) ?? 0) + 1);
    }
    expect(codes.has(status.DEADLINE_EXCEEDED)).toBe(false);
    expect(codes.has(status.UNAVAILABLE)).toBe(false);
    expect(codes.get(status.INVALID_ARGUMENT)).toBeGreaterThan(1000);
    expect(residentMegabytes() - before).toBeLessThan(150);
    for (const [path, message] of whole.slice(2, 3)) expect(await send(path, message)).toBe(status.OK);
  });

  it('is answered over REST too', async () => {
    const real = [
      '{"signature_name":"serving_default","instances":[[1.0],[2.0]]}',
      '{"inputs":{"x":[1,2,NaN]}}',
      '{"signature_name":"classify_x_to_y","context":{"x":1.0},"examples":[{"x":20.0},{}]}',
    ].map((text) => Buffer.from(text));
    const nested = fc.nat(3000).map((depth) => Buffer.from(`{"instances":${'['.repeat(depth)}`));
    const json = fc.json().map((text) => Buffer.from(`{"instances":${text},"examples":${text}}`));
    const bodies = fc.sample(
      fc.tuple(
        fc.constantFrom('predict', 'classify', 'regress'),
        fc.oneof(
          ...real.map(mutated),
          json,
          nested,
          fc.uint8Array({ maxLength: 200 }).map((each) => Buffer.from(each)),
        ),
      ),
      { seed: 12, numRuns: 1_500 },
    );
    const before = residentMegabytes();
    const codes = new Set<number>();
    for (let start = 0; start < bodies.length; start += 50) {
      const batch = bodies.slice(start, start + 50);
      const answers = await Promise.all(
        batch.map(([verb, body]) =>
          fetch(`http://127.0.0.1:${server.restPort}/v1/models/default:${verb}`, { method: 'POST', body }),
        ),
      );
      for (const answer of answers) {
        codes.add(answer.status);
        const text = await answer.text();
        if (answer.status !== 200) expect(JSON.parse(text)).toEqual({ error: expect.any(String) });
      }
    }
    expect([...codes].sort()).toEqual([200, 400]);
    expect(residentMegabytes() - before).toBeLessThan(100);
  });

  it('reconfigures nothing that cannot be read, and goes on serving', async () => {
    const basePath = join(models, 'default');
    const { address, child } = await startWith(['--model_name=default', `--model_base_path=${basePath}`]);
    const other = new Client(address, credentials.createInsecure());
    const { path } = modelService.HandleReloadConfigRequest;
    const config = (versionLabels: Record<string, number>) =>
      reloadConfigRequest.encode({
        config: {
          modelConfigList: {
            config: [{ name: 'default', basePath, modelPlatform: 'tensorflow', versionLabels }],
          },
        },
      });
    const messages = fc.sample(
      fc.oneof(
        { weight: 4, arbitrary: mutated(config({ stable: 1 })) },
        { weight: 1, arbitrary: fc.uint8Array({ maxLength: 100 }).map((each) => Buffer.from(each)) },
      ),
      { seed: 13, numRuns: 1_000 },
    );
    const codes = new Set<status>();
    // One that names a folder that is not there waits for it, as long as its caller does.
    for (let start = 0; start < messages.length; start += 100)
      for (const code of await Promise.all(
        messages.slice(start, start + 100).map((message) => send(path, message, other, 1_000)),
      ))
        codes.add(code);
    expect(codes.has(status.UNAVAILABLE)).toBe(false);
    expect(codes.has(status.INVALID_ARGUMENT)).toBe(true);
    expect(await send(path, config({ stable: 1 }), other)).toBe(status.OK);
    for (const [call, message] of whole.slice(0, 1)) expect(await send(call, message, other)).toBe(status.OK);
    expect(child.exitCode).toBeNull();
    other.close();
  });

  it('answers whatever address is asked for over REST', async () => {
    const routes = [
      '/v1/models/default',
      '/v1/models/default/versions/1:predict',
      '/v1/models/x/labels/y/metadata',
    ];
    const targets = fc.sample(
      fc.oneof(
        fc.constantFrom(...routes).chain((route) => mutated(Buffer.from(route))),
        fc.uint8Array({ maxLength: 60 }).map((each) => Buffer.from(['/'.charCodeAt(0), ...each])),
      ),
      { seed: 14, numRuns: 1_000 },
    );
    const ask = async (target: Buffer, method: string): Promise<number> => {
      const socket = connect(server.restPort as number, '127.0.0.1');
      socket.write(
        Buffer.concat([
          Buffer.from(`${method} `),
          target,
          Buffer.from(' HTTP/1.1\r\nHost: localhost\r\nContent-Length: 2\r\nConnection: close\r\n\r\n{}'),
        ]),
      );
      let answer = '';
      socket.on('data', (part) => (answer += part.toString('latin1')));
      // A parser that gives up may close before all was read.
      socket.on('error', () => undefined);
      await once(socket, 'close');
      return Number(/^HTTP\/1\.1 (\d+)/.exec(answer)?.[1]);
    };
    const answered = new Set<number>();
    for (let start = 0; start < targets.length; start += 50)
      for (const code of await Promise.all(
        targets
          .slice(start, start + 50)
          .map((target, index) => ask(target, index % 2 === 0 ? 'GET' : 'POST')),
      ))
        answered.add(code);
    expect([...answered].filter((code) => !(code === 200 || (code >= 400 && code < 500)))).toEqual([]);
    expect(answered.has(404)).toBe(true);
    expect(await ask(Buffer.from(routes[0] as string), 'GET')).toBe(200);
  });
});
