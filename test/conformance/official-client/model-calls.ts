import { available, type Case, refused, SPEC } from './case';

/** Status and metadata of models. */
export const modelCalls: Case[] = [
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
];
