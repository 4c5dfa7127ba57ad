import { type Case, outputs, predict, refused, SPEC, x } from './case';

/** Predict, against the model half plus two, version 123. */
export const predictCalls: Case[] = [
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
];
