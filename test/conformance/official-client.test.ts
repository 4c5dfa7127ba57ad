import { execFileSync } from 'node:child_process';
import path from 'node:path';
import { stopServers } from '../integration/model-server/server-process';
import { outputs, predict, SPEC } from './official-client/case';
import { exampleCalls } from './official-client/example-calls';
import { modelCalls } from './official-client/model-calls';
import { predictCalls } from './official-client/predict-calls';
import { reloadCalls } from './official-client/reload-calls';
import { type ServingFixtures, startFixtures } from './serving-fixtures';
import { findTensorflow, needsTensorflow } from './tensorflow';

const tensorflow = findTensorflow();
/** Section 6 of the contract, against the server of one model and one version. */
const calls = [...modelCalls, ...predictCalls, ...exampleCalls];

(tensorflow ? describe : describe.skip)(`the official Python client ${needsTensorflow}`, () => {
  let fixtures: ServingFixtures;
  const answers = new Map<string, unknown>();
  const overSocket = { name: 'predict over the socket', call: predict(`${SPEC} }`), answer: outputs([3]) };

  beforeAll(async () => {
    fixtures = await startFixtures();
    const { one, two, socket, folder } = fixtures;
    const asked = [
      ...calls.map(({ name, call }) => ({ name, address: one.address, ...call })),
      { name: overSocket.name, address: `unix:${socket}`, ...overSocket.call },
      ...reloadCalls(folder).map(({ name, call }) => ({ name, address: two.address, ...call })),
    ];
    // One process for all: loading TensorFlow takes longer than every call together.
    const output = execFileSync(tensorflow?.python ?? '', [path.join(__dirname, 'official_client.py')], {
      input: JSON.stringify(asked),
      env: { ...process.env, TF_CPP_MIN_LOG_LEVEL: '3', GRPC_VERBOSITY: 'NONE' },
      stdio: ['pipe', 'pipe', 'ignore'],
    });
    const list = JSON.parse(output.toString()) as unknown[];
    for (const [index, { name }] of asked.entries()) answers.set(name, list[index]);
  }, 900_000);
  afterAll(async () => {
    await stopServers();
    fixtures.dispose();
  });

  it.each([...calls, overSocket])('$name', ({ name, answer }) => {
    expect(answers.get(name)).toMatchObject(answer);
  });

  it.each(reloadCalls(''))('with a configuration that is changed: $name', ({ name, answer }) => {
    expect(answers.get(name)).toMatchObject(answer);
  });
});
