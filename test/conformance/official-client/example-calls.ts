import { type Case, refused, SPEC } from './case';

/** Classify, Regress and MultiInference, which take Examples. */
export const exampleCalls: Case[] = [
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
    name: 'an inference by an unknown signature',
    call: {
      rpc: 'MultiInference',
      text: `tasks { ${SPEC} signature_name: "no" } method_name: "tensorflow/serving/classify" }`,
      examples: [{ x: [2] }],
    },
    answer: refused('INVALID_ARGUMENT', 'Requested signature not found in model graph: no'),
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
