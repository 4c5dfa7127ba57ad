import { rmSync } from 'node:fs';
import { type PredictCall, ServingClient } from '@amend/serving-client';
import {
  type GetModelMetadataResponse,
  predictionService,
  signatureDefMap,
  type Tensor,
} from '@amend/serving-protocol';
import { Client, credentials } from '@grpc/grpc-js';
import sharp from 'sharp';
import { DEADLINE_MS, type ServerProcess, startServer, stopServers } from './server-process';
import { addVersion, colourClassifier, halfPlus, modelsFolder } from './tiny-model';

const floats = (shape: number[], ...values: number[]): Tensor => ({
  dtype: 'float32',
  shape,
  data: Float32Array.from(values),
});
const strings = (...data: Uint8Array[]): Tensor => ({ dtype: 'string', shape: [data.length], data });
const picture = (background: string, width = 300, height = 260) =>
  sharp({ create: { width, height, channels: 3, background } });
/** What GetModelMetadata says of the signatures of a model. */
async function describeModel(address: string, name: string): Promise<GetModelMetadataResponse> {
  const { path, requestSerialize, responseDeserialize } = predictionService.GetModelMetadata;
  const client = new Client(address, credentials.createInsecure());
  const request = { modelSpec: { name }, metadataField: ['signature_def'] };
  try {
    return await new Promise((resolve, reject) =>
      client.makeUnaryRequest(path, requestSerialize, responseDeserialize, request, (error, answer) =>
        answer ? resolve(answer) : reject(error),
      ),
    );
  } finally {
    client.close();
  }
}

describe('predict', () => {
  const models = modelsFolder();
  let server: ServerProcess;
  let client: ServingClient;
  const predict = (call: Partial<PredictCall>) => client.predict({ model: 'half', inputs: {}, ...call });

  beforeAll(async () => {
    addVersion(models, 'half', 123, halfPlus(2));
    addVersion(models, 'half', 124, halfPlus(3));
    addVersion(models, 'colours', 1, colourClassifier());
    server = await startServer(models);
    client = new ServingClient({ addresses: [server.address], deadlineMs: DEADLINE_MS });
  });
  afterAll(async () => {
    client.close();
    await stopServers();
    rmSync(models, { recursive: true });
  });

  it('runs the latest version, or the one that is asked for', async () => {
    const x = floats([3, 1], 2, 3, 4);
    await expect(predict({ inputs: { x } })).resolves.toEqual({
      version: 124,
      outputs: { y: floats([3, 1], 4, 4.5, 5) },
    });
    await expect(predict({ version: 123, inputs: { x } })).resolves.toEqual({
      version: 123,
      outputs: { y: floats([3, 1], 3, 3.5, 4) },
    });
  });

  it('takes a vector where a column is declared', async () => {
    const { outputs } = await predict({ version: 123, inputs: { x: floats([1], 2) } });
    expect(outputs.y?.data).toEqual(Float32Array.of(3));
  });

  it('cuts up what is larger than a batch, and puts it together again', async () => {
    const rows = Float32Array.from({ length: 999 }, (_, row) => row);
    const { outputs } = await predict({ version: 123, inputs: { x: floats([999, 1], ...rows) } });
    expect(outputs.y).toEqual(floats([999, 1], ...rows.map((row) => row / 2 + 2)));
  });

  it('answers many at once, each its own', async () => {
    const answers = await Promise.all(
      Array.from({ length: 200 }, (_, row) => predict({ version: 123, inputs: { x: floats([1, 1], row) } })),
    );
    expect(answers.map(({ outputs }) => outputs.y?.data[0])).toEqual(answers.map((_, row) => row / 2 + 2));
  });

  it('answers only the outputs that are asked for', async () => {
    const pixels: Tensor = { dtype: 'uint8', shape: [1, 224, 224, 3], data: new Uint8Array(224 * 224 * 3) };
    const call = { model: 'colours', signature: 'pixels', inputs: { pixels } };
    expect(Object.keys((await predict(call)).outputs).sort()).toEqual(['embedding', 'scores']);
    expect(Object.keys((await predict({ ...call, outputs: ['embedding'] })).outputs)).toEqual(['embedding']);
  });

  it('classifies encoded images of any size and format', async () => {
    const images = await Promise.all([
      picture('#d01010').jpeg().toBuffer(),
      picture('#1010d0', 40, 900).png().toBuffer(),
      picture('#10d010').webp().toBuffer(),
    ]);
    const { outputs } = await predict({ model: 'colours', inputs: { image_bytes: strings(...images) } });
    expect(outputs.classes?.shape).toEqual([3, 3]);
    const names = ((outputs.classes?.data ?? []) as Uint8Array[]).map((name) => Buffer.from(name).toString());
    expect([names[0], names[3], names[6]]).toEqual(['red', 'blue', 'green']);
    const scores = outputs.scores?.data as Float32Array;
    expect(scores[0]).toBeGreaterThan(0.9);
    expect((scores[0] ?? 0) + (scores[1] ?? 0) + (scores[2] ?? 0)).toBeCloseTo(1, 5);
  });

  it('describes its signatures', async () => {
    const { modelSpec, metadata } = await describeModel(server.address, 'colours');
    expect(modelSpec?.version?.value).toBe(1);
    const signatures = signatureDefMap.decode(metadata.signature_def?.value ?? Buffer.of()).signatureDef;
    expect(signatures.serving_default?.inputs.image_bytes).toMatchObject({ dtype: 'DT_STRING' });
    expect(signatures.pixels?.outputs.scores).toMatchObject({
      dtype: 'DT_FLOAT',
      tensorShape: { dim: [{ size: -1 }, { size: 3 }] },
    });
  });

  it('tells the states of its versions, the highest first', async () => {
    await expect(client.modelStatus('half')).resolves.toEqual([
      { version: 124, state: 'AVAILABLE', errorMessage: '' },
      { version: 123, state: 'AVAILABLE', errorMessage: '' },
    ]);
    await expect(client.modelStatus('half', 123)).resolves.toHaveLength(1);
  });

  const x = floats([1, 1], 2);
  const image = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>');
  const refused: [string, Partial<PredictCall>, string, RegExp][] = [
    [
      'an unknown model',
      { model: 'none', inputs: { x } },
      'NOT_FOUND',
      /^Servable not found for request: Latest\(none\)$/,
    ],
    ['an unknown version', { version: 99, inputs: { x } }, 'NOT_FOUND', /Specific\(half, 99\)$/],
    ['no model name', { model: '', inputs: { x } }, 'INVALID_ARGUMENT', /no name specified/],
    [
      'an unknown signature',
      { signature: 'no', inputs: { x } },
      'FAILED_PRECONDITION',
      /^Serving signature key "no" not found\.$/,
    ],
    [
      'a signature named like a method',
      { signature: 'toString', inputs: { x } },
      'FAILED_PRECONDITION',
      /not found/,
    ],
    [
      'unknown inputs',
      { inputs: { a: x, b: x } },
      'INVALID_ARGUMENT',
      /Sent extra: \{a,b\}\. Missing but required: \{x\}\.$/,
    ],
    [
      'a misnamed input',
      { inputs: { a: x } },
      'INVALID_ARGUMENT',
      /^Signature input alias: x\(feed name: x\) not found/,
    ],
    [
      'another type',
      { inputs: { x: strings(image) } },
      'INVALID_ARGUMENT',
      /^Expects arg\[0\] to be float but string is provided$/,
    ],
    [
      'another shape',
      { inputs: { x: floats([1, 2], 1, 2) } },
      'INVALID_ARGUMENT',
      /^Got invalid dimensions for input: x /,
    ],
    [
      'too many rows',
      { inputs: { x: floats([1001, 1], ...new Float32Array(1001)) } },
      'INVALID_ARGUMENT',
      /^Task size 1001 is larger/,
    ],
    [
      'an unknown output',
      { inputs: { x }, outputs: ['z'] },
      'INVALID_ARGUMENT',
      /alias not found in signature: z Outputs expected to be in the set \{y\}/,
    ],
    [
      'an output twice',
      { inputs: { x }, outputs: ['y', 'y'] },
      'INVALID_ARGUMENT',
      /^duplicate output tensor alias: y$/,
    ],
    [
      'what is no image',
      { model: 'colours', inputs: { image_bytes: strings(image) } },
      'INVALID_ARGUMENT',
      /^Unknown image file format\. One of JPEG, /,
    ],
    [
      'an empty image',
      { model: 'colours', inputs: { image_bytes: strings(Buffer.alloc(0)) } },
      'INVALID_ARGUMENT',
      /^Unknown image file format/,
    ],
  ];
  it.each(refused)('refuses %s', async (_, call, code, message) => {
    await expect(predict(call)).rejects.toMatchObject({ code, message: expect.stringMatching(message) });
  });

  it('refuses the status of what it never had', async () => {
    await expect(client.modelStatus('none')).rejects.toMatchObject({
      code: 'NOT_FOUND',
      message: 'Could not find any versions of model none',
    });
    await expect(client.modelStatus('half', 99)).rejects.toMatchObject({
      message: 'Could not find version 99 of model half',
    });
  });

  it('gives up at the deadline', async () => {
    await expect(predict({ inputs: { x }, deadlineMs: 0 })).rejects.toMatchObject({
      code: 'DEADLINE_EXCEEDED',
    });
  });
});
