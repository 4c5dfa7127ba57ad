import path from 'node:path';
import { modelConfig } from '../serving-fixtures';
import { available, type Call, type Case, outputs, predict, refused, SPEC } from './case';

/** One after the other, against the server with two models and two versions. */
export function reloadCalls(folder: string): Case[] {
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
