import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { halfPlusTwo } from '../integration/model-server/half-plus-two';
import { type ServerProcess, startWith } from '../integration/model-server/server-process';
import { addVersion, modelsFolder } from '../integration/model-server/tiny-model';

/** Servers with TensorFlow Serving's own test models. */
export interface ServingFixtures {
  folder: string;
  /** One model, `default`, with the version 123; REST, metrics and a socket besides. */
  one: ServerProcess;
  socket: string;
  /** `default` with 123 and 124, labelled, and `half_plus_three`, by a configuration file. */
  two: ServerProcess;
  dispose(): void;
}

/** A configuration in text format. */
export function modelConfig(models: { name: string; basePath: string; more?: string }[]): string {
  const configs = models.map(
    ({ name, basePath, more = '' }) =>
      `config { name: "${name}" base_path: "${basePath}" model_platform: "tensorflow" ${more} }`,
  );
  return `model_config_list { ${configs.join('\n')} }`;
}

export async function startFixtures(): Promise<ServingFixtures> {
  const folder = modelsFolder();
  addVersion(folder, 'one', '00000123', halfPlusTwo());
  addVersion(folder, 'two', '00000123', halfPlusTwo());
  addVersion(folder, 'two', '00000124', halfPlusTwo());
  addVersion(folder, 'three', '1', halfPlusTwo(3));
  addVersion(folder, 'broken', '1', { ...halfPlusTwo(), onnx: Buffer.from('no model') });
  const monitoring = join(folder, 'monitoring.config');
  writeFileSync(monitoring, 'prometheus_config { enable: true }');
  const config = join(folder, 'models.config');
  const models = [
    {
      name: 'default',
      basePath: join(folder, 'two'),
      more: 'model_version_policy { latest { num_versions: 2 } }',
    },
    { name: 'half_plus_three', basePath: join(folder, 'three') },
  ];
  writeFileSync(config, modelConfig(models));
  const socket = join(folder, 'grpc.sock');
  const [one, two] = await Promise.all([
    startWith([
      `--model_base_path=${join(folder, 'one')}`,
      '--rest_api_port=any',
      `--monitoring_config_file=${monitoring}`,
      `--grpc_socket_path=${socket}`,
    ]),
    startWith([`--model_config_file=${config}`, '--num_workers=1']),
  ]);
  return { folder, one, two, socket, dispose: () => rmSync(folder, { recursive: true }) };
}
