import { execFileSync } from 'node:child_process';
import path from 'node:path';
import { stopServers } from '../integration/model-server/server-process';
import { findTensorflow, needsTensorflow } from '../support/tensorflow';
import { modelConfig, type ServingFixtures, startFixtures } from './serving-fixtures';

const tensorflow = findTensorflow();

interface Call {
  rpc: string;
  /** The request in text format. */
  text?: string;
  /** By alias, for Predict. */
  tensors?: Record<string, { dtype: string; values: unknown; shape?: number[] }>;
  /** Float features, for the calls that take Examples. */
  examples?: Record<string, number[]>[];
}

interface Case {
  name: string;
  call: Call;
  answer: object;
}

const SPEC = 'model_spec { name: "default"';
const x = (...values: number[]) => ({ x: { dtype: 'float32', values } });
const predict = (text: string, tensors: Call['tensors'] = x(2)): Call => ({ rpc: 'Predict', text, tensors });
const refused = (code: string, details: string | RegExp) => ({
  code,
  details: typeof details === 'string' ? details : expect.stringMatching(details),
});
const outputs = (values: number[], shape = [values.length]) => ({ outputs: { y: { shape, values } } });
const available = (version: string) => ({ version, state: 'AVAILABLE', status: {} });

/** Section 6 of the contract, against the server of one model and one version. */
const cases: Case[] = [
  {
    name: 'status',
    call: { rpc: 'GetModelStatus', text: `${SPEC} }` },
    answer: { ok: { model_version_status: [available('123')] } },
  },
  {
    name: 'status without a spec',
    call: { rpc: 'GetModelStatus' },
    answer: refused('INVALID_ARGUMENT', 'Missing ModelSpec'),
  },
  {
    name: 'status of an unknown model',
    call: { rpc: 'GetModelStatus', text: 'model_spec { name: "none" }' },
    answer: refused('NOT_FOUND', 'Could not find any versions of model none'),
  },
  {
    name: 'status of an unknown version',
    call: { rpc: 'GetModelStatus', text: `${SPEC} version { value: 99 } }` },
    answer: refused('NOT_FOUND', 'Could not find version 99 of model default'),
  },
  {
    name: 'metadata',
    call: { rpc: 'GetModelMetadata', text: `${SPEC} } metadata_field: "signature_def"` },
    answer: {
      ok: {
        model_spec: { name: 'default', version: '123' },
        metadata: {
          signature_def: {
            '@type': 'type.googleapis.com/tensorflow.serving.SignatureDefMap',
            signature_def: expect.objectContaining({
              classify_x_to_y: {
                inputs: {
                  inputs: { name: 'inputs:0', dtype: 'DT_STRING', tensor_shape: { dim: [{ size: '-1' }] } },
                },
                outputs: {
                  scores: {
                    name: 'y:0',
                    dtype: 'DT_FLOAT',
                    tensor_shape: { dim: [{ size: '-1' }, { size: '1' }] },
                  },
                },
                method_name: 'tensorflow/serving/classify',
              },
            }),
          },
        },
      },
    },
  },
  {
    name: 'metadata without a field',
    call: { rpc: 'GetModelMetadata', text: `${SPEC} }` },
    answer: refused('INVALID_ARGUMENT', 'GetModelMetadataRequest must specify at least one metadata_field'),
  },
  {
    name: 'metadata of another field',
    call: { rpc: 'GetModelMetadata', text: `${SPEC} } metadata_field: "foo"` },
    answer: refused('INVALID_ARGUMENT', 'Metadata field foo is not supported'),
  },
  {
    name: 'predict of a vector, filtered',
    call: predict(`${SPEC} } output_filter: "y"`),
    answer: {
      ok: {
        outputs: { y: { dtype: 'DT_FLOAT', tensor_shape: { dim: [{ size: '1' }] }, float_val: [3] } },
        model_spec: { name: 'default', version: '123', signature_name: 'serving_default' },
      },
      ...outputs([3]),
    },
  },
  { name: 'predict without a filter', call: predict(`${SPEC} }`), answer: outputs([3]) },
  {
    name: 'predict of a column',
    call: predict(`${SPEC} }`, { x: { dtype: 'float32', values: [[2], [3], [4]] } }),
    answer: outputs([3, 3.5, 4], [3, 1]),
  },
  {
    name: 'predict of one value for three elements',
    call: predict(
      `${SPEC} } inputs { key: "x" value { dtype: DT_FLOAT tensor_shape { dim { size: 3 } } float_val: 2 } }`,
      {},
    ),
    answer: outputs([3, 3, 3]),
  },
  {
    name: 'predict of an empty list for two elements',
    call: predict(
      `${SPEC} } inputs { key: "x" value { dtype: DT_FLOAT tensor_shape { dim { size: 2 } } int_val: 9 } }`,
      {},
    ),
    answer: outputs([2, 2]),
  },
  {
    name: 'predict of tensor_content, which wins',
    call: predict(
      `${SPEC} } inputs { key: "x" value { dtype: DT_FLOAT tensor_shape { dim { size: 1 } } float_val: 9 tensor_content: "\\000\\000\\000\\100" } }`,
      {},
    ),
    answer: outputs([3]),
  },
  {
    name: 'predict of tensor_content of another length',
    call: predict(
      `${SPEC} } inputs { key: "x" value { dtype: DT_FLOAT tensor_shape { dim { size: 2 } } tensor_content: "\\000\\000\\000\\100" } }`,
      {},
    ),
    answer: refused('INVALID_ARGUMENT', 'tensor parsing error: x'),
  },
  {
    name: 'predict without a spec',
    call: predict(''),
    answer: refused('INVALID_ARGUMENT', 'Missing ModelSpec'),
  },
  {
    name: 'predict without a name',
    call: predict('model_spec { signature_name: "a" }'),
    answer: refused('INVALID_ARGUMENT', 'ModelSpec has no name specified.'),
  },
  {
    name: 'predict of an unknown model',
    call: predict('model_spec { name: "intentionally_missing_model" }'),
    answer: refused('NOT_FOUND', 'Servable not found for request: Latest(intentionally_missing_model)'),
  },
  {
    name: 'predict of an unknown version',
    call: predict(`${SPEC} version { value: 99 } }`),
    answer: refused('NOT_FOUND', 'Servable not found for request: Specific(default, 99)'),
  },
  {
    name: 'predict of an unknown label',
    call: predict(`${SPEC} version_label: "no" }`),
    answer: refused('INVALID_ARGUMENT', 'Unrecognized servable version label: no'),
  },
  {
    name: 'predict of unknown inputs',
    call: predict(`${SPEC} }`, { unknown_key2: x(1).x, unknown_key1: x(1).x }),
    answer: refused(
      'INVALID_ARGUMENT',
      'input size does not match signature: 2!=1 len({unknown_key1,unknown_key2}) != len({x}). Sent extra: {unknown_key1,unknown_key2}. Missing but required: {x}.',
    ),
  },
  {
    name: 'predict of a misnamed input',
    call: predict(`${SPEC} }`, { z: x(1).x }),
    answer: refused(
      'INVALID_ARGUMENT',
      'Signature input alias: x(feed name: x) not found in request and no default value provided. Inputs expected to be in the request {z}, or default input alias set: ',
    ),
  },
  {
    name: 'predict of strings',
    call: predict(`${SPEC} }`, { x: { dtype: 'string', values: ['a'] } }),
    answer: refused('INVALID_ARGUMENT', /to be float but string is provided$/),
  },
  {
    name: 'predict of booleans',
    call: predict(`${SPEC} }`, { x: { dtype: 'bool', values: [true] } }),
    answer: refused('INVALID_ARGUMENT', /to be float but bool is provided$/),
  },
  {
    name: 'predict of an unknown output',
    call: predict(`${SPEC} } output_filter: "output_filter"`),
    answer: refused(
      'INVALID_ARGUMENT',
      'output tensor alias not found in signature: output_filter Outputs expected to be in the set {y}.',
    ),
  },
  {
    name: 'predict of an output twice',
    call: predict(`${SPEC} } output_filter: "y" output_filter: "y"`),
    answer: refused('INVALID_ARGUMENT', 'duplicate output tensor alias: y'),
  },
  {
    name: 'predict of an unknown signature',
    call: predict(`${SPEC} signature_name: "no" }`),
    answer: refused('FAILED_PRECONDITION', 'Serving signature key "no" not found.'),
  },
  {
    name: 'predict of a signature for regress',
    call: predict(`${SPEC} signature_name: "regress_x2_to_y3" }`, { inputs: x(2).x }),
    answer: { outputs: { outputs: { shape: [1], values: [4] } } },
  },
  {
    name: 'predict of a signature for classify, with a serialized Example',
    call: predict(
      `${SPEC} signature_name: "classify_x_to_y" } inputs { key: "inputs" value { dtype: DT_STRING tensor_shape { dim { size: 1 } } string_val: "\\n\\017\\n\\015\\n\\001x\\022\\010\\022\\006\\n\\004\\000\\000\\000\\100" } }`,
      {},
    ),
    answer: { outputs: { scores: { shape: [1, 1], values: [3] } } },
  },
  {
    name: 'predict of a signature for classify, with what is no Example',
    call: predict(`${SPEC} signature_name: "classify_x_to_y" }`, {
      inputs: { dtype: 'string', values: ['\u0007\u0007'] },
    }),
    answer: refused('INVALID_ARGUMENT', /^Could not parse example input/),
  },
  {
    name: 'classify',
    call: { rpc: 'Classify', text: `${SPEC} signature_name: "classify_x_to_y" }`, examples: [{ x: [2] }] },
    answer: {
      ok: {
        result: { classifications: [{ classes: [{ score: 3 }] }] },
        model_spec: { name: 'default', version: '123', signature_name: 'classify_x_to_y' },
      },
    },
  },
  {
    name: 'classify with a context',
    call: {
      rpc: 'Classify',
      // An empty Example; the context has the feature x = 4.
      text: `${SPEC} signature_name: "classify_x_to_y" } input { example_list_with_context { examples {} context { features { feature { key: "x" value { float_list { value: 4 } } } } } } }`,
    },
    answer: { ok: expect.objectContaining({ result: { classifications: [{ classes: [{ score: 4 }] }] } }) },
  },
  {
    name: 'classify without the feature',
    call: { rpc: 'Classify', text: `${SPEC} signature_name: "classify_x_to_y" }`, examples: [{ z: [2] }] },
    answer: refused('INVALID_ARGUMENT', 'Feature: x (data type: float) is required but could not be found.'),
  },
  {
    name: 'classify by an unknown signature',
    call: { rpc: 'Classify', text: `${SPEC} signature_name: "no" }`, examples: [{ x: [2] }] },
    answer: refused('INVALID_ARGUMENT', 'No signature was found with the name: no'),
  },
  {
    name: 'classify by a signature for predict',
    call: { rpc: 'Classify', text: `${SPEC} }`, examples: [{ x: [2] }] },
    answer: refused('INVALID_ARGUMENT', /^No classification inputs found in SignatureDef: /),
  },
  {
    name: 'classify by a signature that takes floats',
    call: { rpc: 'Regress', text: `${SPEC} signature_name: "regress_x2_to_y3" }`, examples: [{ x: [2] }] },
    answer: refused('INVALID_ARGUMENT', /to be float but string is provided$/),
  },
  {
    name: 'regress',
    call: {
      rpc: 'Regress',
      text: `${SPEC} signature_name: "regress_x_to_y" }`,
      examples: [{ x: [2] }, { x: [80] }],
    },
    answer: {
      ok: {
        result: { regressions: [{ value: 3 }, { value: 42 }] },
        model_spec: { name: 'default', version: '123', signature_name: 'regress_x_to_y' },
      },
    },
  },
  {
    name: 'regress of nothing',
    call: { rpc: 'Regress', text: `${SPEC} signature_name: "regress_x_to_y" } input { example_list {} }` },
    answer: refused('INVALID_ARGUMENT', 'Input is empty.'),
  },
  {
    name: 'several inferences at once',
    call: {
      rpc: 'MultiInference',
      text: `tasks { ${SPEC} signature_name: "regress_x_to_y" } method_name: "tensorflow/serving/regress" } tasks { ${SPEC} signature_name: "classify_x_to_y" } method_name: "tensorflow/serving/classify" }`,
      examples: [{ x: [2] }],
    },
    answer: {
      ok: {
        results: [
          {
            model_spec: { name: 'default', version: '123', signature_name: 'regress_x_to_y' },
            regression_result: { regressions: [{ value: 3 }] },
          },
          {
            model_spec: { name: 'default', version: '123', signature_name: 'classify_x_to_y' },
            classification_result: { classifications: [{ classes: [{ score: 3 }] }] },
          },
        ],
      },
    },
  },
  {
    name: 'an inference of another kind',
    call: {
      rpc: 'MultiInference',
      text: `tasks { ${SPEC} } method_name: "tensorflow/serving/predict" }`,
      examples: [{ x: [2] }],
    },
    answer: refused('UNIMPLEMENTED', 'Unsupported signature method_name: tensorflow/serving/predict'),
  },
  {
    name: 'inferences of two models',
    call: {
      rpc: 'MultiInference',
      text: `tasks { ${SPEC} } method_name: "tensorflow/serving/regress" } tasks { model_spec { name: "b" } method_name: "tensorflow/serving/regress" }`,
      examples: [{ x: [2] }],
    },
    answer: refused(
      'INVALID_ARGUMENT',
      'All ModelSpecs in a MultiInferenceRequest must access the same model name.',
    ),
  },
  {
    name: 'the same inference twice',
    call: {
      rpc: 'MultiInference',
      text: `tasks { ${SPEC} } method_name: "tensorflow/serving/regress" } tasks { ${SPEC} } method_name: "tensorflow/serving/regress" }`,
      examples: [{ x: [2] }],
    },
    answer: refused('INVALID_ARGUMENT', 'Duplicate evaluation of signature: serving_default'),
  },
];

/** One after the other, against the server with two models and two versions. */
function reloading(folder: string): Case[] {
  const both = (more: string) =>
    modelConfig([
      {
        name: 'default',
        basePath: path.join(folder, 'two'),
        more: `model_version_policy { all {} } ${more}`,
      },
      { name: 'half_plus_three', basePath: path.join(folder, 'three') },
    ]);
  const label = (name: string, version: number) => `version_labels { key: "${name}" value: ${version} }`;
  const reload = (text: string): Call => ({ rpc: 'HandleReloadConfigRequest', text: `config { ${text} }` });
  const done = { ok: { status: {} } };
  const spec = (version: string) => ({ name: 'default', version, signature_name: 'serving_default' });
  const by = (version: string) => ({ ok: expect.objectContaining({ model_spec: spec(version) }) });
  const three = { name: 'half_plus_three', basePath: path.join(folder, 'three') };
  return [
    {
      name: 'status of the latest two',
      call: { rpc: 'GetModelStatus', text: `${SPEC} }` },
      answer: { ok: { model_version_status: [available('124'), available('123')] } },
    },
    {
      name: 'the other model',
      call: predict('model_spec { name: "half_plus_three" }'),
      answer: outputs([4]),
    },
    { name: 'labels for both versions', call: reload(both(label('A', 123) + label('B', 124))), answer: done },
    { name: 'one label', call: predict(`${SPEC} version_label: "A" }`), answer: by('123') },
    { name: 'the other label', call: predict(`${SPEC} version_label: "B" }`), answer: by('124') },
    { name: 'no label', call: predict(`${SPEC} }`), answer: by('124') },
    {
      name: 'a label for what is not there',
      call: reload(both(label('A', 99))),
      answer: refused(
        'FAILED_PRECONDITION',
        'Request to assign label to version 99 of model default, which is not currently available for inference',
      ),
    },
    { name: 'the labels from before', call: predict(`${SPEC} version_label: "A" }`), answer: by('123') },
    {
      name: 'a model twice',
      call: reload(modelConfig([three, three])),
      answer: refused(
        'INVALID_ARGUMENT',
        'Illegal to list model half_plus_three multiple times in config list',
      ),
    },
    {
      name: 'another platform',
      call: reload(modelConfig([three]).replace('"tensorflow"', '"torch"')),
      answer: refused('INVALID_ARGUMENT', 'Model half_plus_three requests unsupported platform torch'),
    },
    {
      name: 'no platform',
      call: reload(modelConfig([three]).replace('"tensorflow"', '""')),
      answer: refused(
        'INVALID_ARGUMENT',
        'Illegal setting neither ModelServerConfig::model_type (deprecated) nor ModelServerConfig::model_platform, model name is half_plus_three',
      ),
    },
    {
      name: 'a relative path',
      call: reload(modelConfig([{ name: 'a', basePath: 'models/a' }])),
      answer: refused(
        'INVALID_ARGUMENT',
        'Expected model a to have an absolute path or URI; got base_path()=models/a',
      ),
    },
    {
      name: 'no list of models',
      call: reload(''),
      answer: refused('INVALID_ARGUMENT', /^ServerModelConfig type not supported/),
    },
    {
      name: 'a new model that cannot be loaded',
      call: reload(modelConfig([three, { name: 'broken', basePath: path.join(folder, 'broken') }])),
      answer: refused(
        'UNKNOWN',
        /^1 model\(s\) did not become available: \{\{name: broken version: 1\} due to error: /,
      ),
    },
    { name: 'a model dropped', call: reload(modelConfig([three])), answer: done },
    {
      name: 'what was dropped',
      call: predict(`${SPEC} }`),
      answer: refused('NOT_FOUND', 'Servable not found for request: Latest(default)'),
    },
    { name: 'and added again', call: reload(both('')), answer: done },
    { name: 'answers again', call: predict(`${SPEC} version { value: 123 } }`), answer: by('123') },
  ];
}

(tensorflow ? describe : describe.skip)(`the official Python client ${needsTensorflow}`, () => {
  let fixtures: ServingFixtures;
  const answers = new Map<string, unknown>();
  const overSocket = { name: 'predict over the socket', call: predict(`${SPEC} }`), answer: outputs([3]) };

  beforeAll(async () => {
    fixtures = await startFixtures();
    const { one, two, socket, folder } = fixtures;
    const asked = [
      ...cases.map(({ name, call }) => ({ name, address: one.address, ...call })),
      { name: overSocket.name, address: `unix:${socket}`, ...overSocket.call },
      ...reloading(folder).map(({ name, call }) => ({ name, address: two.address, ...call })),
    ];
    // One process for all: loading TensorFlow takes longer than every call together.
    const output = execFileSync(tensorflow?.python ?? '', [path.join(__dirname, 'official_client.py')], {
      input: JSON.stringify(asked),
      env: { ...process.env, TF_CPP_MIN_LOG_LEVEL: '3', GRPC_VERBOSITY: 'NONE' },
      stdio: ['pipe', 'pipe', 'ignore'],
    });
    const list = JSON.parse(output.toString()) as unknown[];
    for (const [index, { name }] of asked.entries()) answers.set(name, list[index]);
  }, 120_000);
  afterAll(async () => {
    await stopServers();
    fixtures.dispose();
  });

  it.each([...cases, overSocket])('$name', ({ name, answer }) => {
    expect(answers.get(name)).toMatchObject(answer);
  });

  it.each(reloading(''))('with a configuration that is changed: $name', ({ name, answer }) => {
    expect(answers.get(name)).toMatchObject(answer);
  });
});
