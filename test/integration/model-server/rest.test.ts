import { rmSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import sharp from 'sharp';
import { halfPlusTwo } from './half-plus-two';
import { type ServerProcess, startServer, stopServers, until } from './server-process';
import { addVersion, colourClassifier, modelsFolder } from './tiny-model';

interface Answer {
  code: number;
  type: string | null;
  body: string;
}

describe('REST', () => {
  const models = modelsFolder();
  let server: ServerProcess;
  const ask = async (path: string, init?: RequestInit): Promise<Answer> => {
    const response = await fetch(`http://127.0.0.1:${server.restPort}${path}`, init);
    return {
      code: response.status,
      type: response.headers.get('content-type'),
      body: await response.text(),
    };
  };
  const post = (path: string, body: string | object, headers: Record<string, string> = {}) =>
    ask(path, { method: 'POST', body: typeof body === 'string' ? body : JSON.stringify(body), headers });
  const json = (answer: Answer): unknown => JSON.parse(answer.body);

  beforeAll(async () => {
    addVersion(models, 'default', '00000123', halfPlusTwo());
    addVersion(models, 'colours', 1, colourClassifier());
    writeFileSync(join(models, 'labels.json'), '{"default": {"stable": 123}}');
    const monitoring = join(models, 'monitoring.config');
    writeFileSync(monitoring, 'prometheus_config: { enable: true }');
    server = await startServer(models, [
      '--rest_api_port=any',
      '--rest_api_enable_cors_support',
      `--monitoring_config_file=${monitoring}`,
    ]);
  });
  afterAll(async () => {
    await stopServers();
    rmSync(models, { recursive: true });
  });

  const PREDICT = '/v1/models/default:predict';
  const predicted: [string, string, unknown, unknown][] = [
    ['rows', PREDICT, { instances: [2, 3, 4] }, { predictions: [3, 3.5, 4] }],
    [
      'rows of lists',
      PREDICT,
      {
        instances: [
          [1, 2],
          [3, 4],
        ],
      },
      {
        predictions: [
          [2.5, 3],
          [3.5, 4],
        ],
      },
    ],
    ['rows of objects', PREDICT, { instances: [{ x: 2 }, { x: 4 }] }, { predictions: [3, 4] }],
    [
      'rows of objects of lists',
      PREDICT,
      { instances: [{ x: [2, 4.5] }, { x: [4, 6] }] },
      {
        predictions: [
          [3, 4.25],
          [4, 5],
        ],
      },
    ],
    ['columns', PREDICT, { inputs: [3, 4] }, { outputs: [3.5, 4] }],
    ['named columns', PREDICT, { inputs: { x: [[3]], other: 1 } }, { outputs: [[3.5]] }],
    ['a scalar', PREDICT, { inputs: 3 }, { outputs: 3.5 }],
    ['a version', '/v1/models/default/versions/123:predict', { inputs: [3] }, { outputs: [3.5] }],
    ['a label', '/v1/models/default/labels/stable:predict', { inputs: [3] }, { outputs: [3.5] }],
    ['any case but the verb’s', '/V1/MODELS/default:predict', { inputs: [3] }, { outputs: [3.5] }],
    ['an escaped name', '/v1/models/d%65fault:predict', { inputs: [3] }, { outputs: [3.5] }],
    ['a signature', PREDICT, { signature_name: 'regress_x2_to_y3', inputs: [2] }, { outputs: [4] }],
    [
      'examples to classify',
      '/v1/models/default:classify',
      '{"signature_name":"classify_x_to_y","examples":[{"x":20.0}]}',
      { results: [[['', 12]]] },
    ],
    [
      'examples to regress',
      '/v1/models/default:regress',
      '{"signature_name":"regress_x_to_y","examples":[{"x":80.0},{"x":[2.5]}]}',
      { results: [42, 3.25] },
    ],
    [
      'a context for examples',
      '/v1/models/default:regress',
      '{"signature_name":"regress_x_to_y","context":{"x":8.0},"examples":[{"x":80.0},{}]}',
      { results: [42, 6] },
    ],
  ];
  it.each(predicted)('answers %s', async (_, path, body, expected) => {
    const answer = await post(path, body as object);
    expect(answer).toMatchObject({ code: 200, type: 'application/json' });
    expect(json(answer)).toEqual(expected);
  });

  it('writes whole floats with a fraction', async () => {
    expect((await post(PREDICT, '{"instances": [2]} and more')).body).toContain('[3.0');
    expect((await post(PREDICT, '{"instances": [NaN, -Infinity]}')).body).toContain('[NaN, -Infinity');
  });

  it('inflates', async () => {
    const body = gzipSync('{"instances": [2]}');
    const headers = { 'content-encoding': 'gzip' };
    expect(json(await ask(PREDICT, { method: 'POST', body, headers }))).toEqual({ predictions: [3] });
    expect(await post(PREDICT, 'no gzip', headers)).toMatchObject({ code: 400 });
  });

  it('classifies images sent as base64', async () => {
    const image = sharp({ create: { width: 30, height: 20, channels: 3, background: '#10d010' } });
    const b64 = (await image.png().toBuffer()).toString('base64');
    const answer = await post('/v1/models/colours:predict', { instances: [{ b64 }, { b64 }] });
    expect(answer.code).toBe(200);
    const { predictions } = json(answer) as { predictions: { classes: string[]; scores: number[] }[] };
    expect(predictions.map(({ classes }) => classes[0])).toEqual(['green', 'green']);
    expect(predictions[0]?.scores).toHaveLength(3);
  });

  const refused: [string, string, string | object, number, string | RegExp][] = [
    ['an empty body', PREDICT, '', 400, 'JSON Parse error: The document is empty'],
    ['no JSON', PREDICT, 'instances = [1, 2]', 400, 'JSON Parse error: Invalid value. at offset: 0'],
    [
      'strings for floats',
      PREDICT,
      { instances: ['x', 'y'] },
      400,
      'Failed to process element: 0 of \'instances\' list. Error: INVALID_ARGUMENT: JSON Value: "x" Type: String is not of expected type: float',
    ],
    [
      'one string among floats',
      PREDICT,
      { instances: [1, 'y'] },
      400,
      /^Failed to process element: 1 of 'instances' list\. Error: INVALID_ARGUMENT: /,
    ],
    [
      'rows of objects that are not alike',
      PREDICT,
      { instances: [{ x: [1] }, { x: [1, 2] }] },
      400,
      /^Failed to process element: 1 key: x of 'instances' list\. /,
    ],
    [
      'a fraction, and what is too large, for a byte',
      '/v1/models/colours:predict',
      '{"signature_name": "pixels", "instances": [[1, 2.0], [256, 3]]}',
      400,
      /^Failed to process element: 0 .* 2\.0 Type: Number is not of expected type: uint8$/,
    ],
    ['a number for a name', PREDICT, { signature_name: 100 }, 400, /'signature_name' key must be a string/],
    ['neither form', PREDICT, {}, 400, "Missing 'inputs' or 'instances' key"],
    ['both forms', PREDICT, { inputs: [1], instances: [1] }, 400, /only/],
    ['no rows', PREDICT, { instances: [] }, 400, /non-empty/],
    [
      'an unknown signature',
      PREDICT,
      { signature_name: 'no', instances: [1] },
      400,
      'Serving signature name: "no" not found in signature def',
    ],
    ['misnamed inputs', PREDICT, { inputs: { z: [1] } }, 400, "Missing named input: x in 'inputs' object."],
    ['misnamed rows', PREDICT, { instances: [{ z: 1 }] }, 400, /keys must be equal to: x$/],
    ['ragged rows', PREDICT, { instances: [[1], [1, 2]] }, 400, /^Failed to process element: 1 /],
    [
      'an unknown model',
      '/v1/models/foo:predict',
      { instances: [1] },
      404,
      'Servable not found for request: Latest(foo)',
    ],
    [
      'an unknown version',
      '/v1/models/default/versions/9:predict',
      { inputs: [1] },
      404,
      /Specific\(default, 9\)$/,
    ],
    ['an unknown label', '/v1/models/default/labels/no:predict', { inputs: [1] }, 400, /label: no$/],
    [
      'another verb',
      '/v1/models/default:PREDICT',
      { inputs: [1] },
      400,
      'Malformed request: POST /v1/models/default:PREDICT',
    ],
    [
      'POST of metadata',
      '/v1/models/default/metadata',
      {},
      400,
      'Malformed request: POST /v1/models/default/metadata',
    ],
    [
      'a status by POST',
      '/v1/models/default:status',
      {},
      400,
      'Malformed request: POST /v1/models/default:status',
    ],
    ['a misspelt path', '/v1/models/default/version/50:regress', {}, 400, /^Malformed request: /],
    [
      'a version and a label',
      '/v1/models/default/versions/50/labels/a:regress',
      {},
      400,
      /^Malformed request: /,
    ],
    [
      'an integer feature for a float',
      '/v1/models/default:regress',
      { signature_name: 'regress_x_to_y', examples: [{ x: 2 }] },
      400,
      /Data types don't match/,
    ],
    ['mixed kinds in a feature', '/v1/models/default:regress', '{"examples":[{"x":[2,2.5]}]}', 400, /mixing/],
    [
      'no image',
      '/v1/models/colours:predict',
      { instances: [{ b64: 'AAAA' }] },
      400,
      /^Unknown image file format/,
    ],
    [
      'an image that is no base64',
      '/v1/models/colours:predict',
      { instances: [{ b64: 'AAAA' }, { b64: 'data:image/png;base64,AAAA' }] },
      400,
      "Failed to process element: 1 of 'instances' list. Error: INVALID_ARGUMENT: Unable to base64 decode",
    ],
  ];
  it.each(refused)('refuses %s', async (_, path, body, code, message) => {
    const answer = await post(path, body);
    expect(answer).toMatchObject({ code, type: 'application/json' });
    const expected: unknown = typeof message === 'string' ? message : expect.stringMatching(message);
    expect(json(answer)).toEqual({ error: expected });
  });

  it.each([
    ['/v1/foo', 400, /Malformed request: GET \/v1\/foo/],
    [PREDICT, 400, /Malformed request: GET/],
    ['/v1/models', 400, /Missing model name in request\./],
    ['/v1/models/default/versions/99999999999999999999', 400, /^$/],
    ['/elsewhere', 404, /<H1>Not Found<\/H1>/],
    ['/v1', 404, /<H1>Not Found<\/H1>/],
    ['/v1/models/none', 404, /Could not find any versions of model none/],
  ])('answers GET %s with %d', async (path, code, body) => {
    expect(await ask(path)).toMatchObject({ code, body: expect.stringMatching(body) });
  });

  it('tells states', async () => {
    const expected = {
      model_version_status: [
        { version: '123', state: 'AVAILABLE', status: { error_code: 'OK', error_message: '' } },
      ],
    };
    for (const path of ['', '/versions/123', '/labels/any'])
      expect(json(await ask(`/v1/models/default${path}`))).toEqual(expected);
  });

  it('describes signatures', async () => {
    const dim = [
      { size: '-1', name: '' },
      { size: '1', name: '' },
    ];
    const info = (name: string) => ({
      dtype: 'DT_FLOAT',
      tensor_shape: { dim, unknown_rank: false },
      name,
    });
    expect(json(await ask('/v1/models/default/metadata'))).toMatchObject({
      model_spec: { name: 'default', signature_name: '', version: '123' },
      metadata: {
        signature_def: {
          signature_def: {
            serving_default: {
              inputs: { x: info('x:0') },
              outputs: { y: info('y:0') },
              method_name: 'tensorflow/serving/predict',
            },
          },
        },
      },
    });
  });

  it('counts for Prometheus, under TensorFlow Serving’s names', async () => {
    await post(PREDICT, { instances: [1] });
    await post('/v1/models/made-up:predict', { instances: [1] });
    const { code, type, body } = await ask('/monitoring/prometheus/metrics');
    expect([code, type]).toEqual([200, 'text/plain']);
    expect(body).toContain('# TYPE :tensorflow:serving:request_count counter');
    expect(body).toMatch(/:tensorflow:serving:request_count\{model_name="default",status="OK"\} \d+/);
    expect(body).toMatch(
      /:tensorflow:serving:request_latency_count\{model_name="default",API="predict",entrypoint="REST"\} \d+/,
    );
    expect(body).toMatch(/:tensorflow:serving:request_example_count_total\{model="default"\} \d+/);
    expect(body).not.toContain('made-up');
  });

  it('takes who goes away while sending for one that cancelled, not for a failure of its own', async () => {
    const socket = connect(server.restPort as number, '127.0.0.1');
    socket.end(`POST ${PREDICT} HTTP/1.1\r\nHost: localhost\r\nContent-Length: 100\r\n\r\n{"inst`);
    socket.resume();
    const counted = async () => (await ask('/monitoring/prometheus/metrics')).body;
    await until(async () =>
      /request_count\{model_name="default",status="(CANCELLED|INTERNAL)"\}/.test(await counted()),
    );
    expect(await counted()).not.toContain('"INTERNAL"');
  });

  it('lets pages of other origins ask', async () => {
    const response = await fetch(`http://127.0.0.1:${server.restPort}${PREDICT}`, {
      method: 'OPTIONS',
      headers: { origin: 'https://somewhere.example' },
    });
    expect(response.status).toBe(200);
    expect(response.headers.get('access-control-allow-origin')).toBe('*');
    expect((await ask(PREDICT, { method: 'OPTIONS' })).code).toBe(400);
  });
});
