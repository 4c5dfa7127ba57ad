import { isAbsolute } from 'node:path';
import type { ModelConfig, ModelServerConfig, ServableVersionPolicy } from '@amend/serving-protocol';
import { invalidArgument } from '../serving-status.js';

/** A model that shall be served: where its versions lie, which of them are wanted, and the names that some have. */
export interface ServedModel {
  name: string;
  basePath: string;
  policy: ServableVersionPolicy;
  /** Version numbers by label. */
  labels: ReadonlyMap<string, number>;
}

/**
 * The models of a configuration.
 *
 * @throws ServingStatus INVALID_ARGUMENT
 */
export function servedModels({ modelConfigList }: ModelServerConfig): ServedModel[] {
  if (!modelConfigList) {
    throw invalidArgument(
      'ServerModelConfig type not supported by HandleReloadConfigRequest. Only ModelConfigList is currently supported',
    );
  }
  const names = new Set<string>();
  return modelConfigList.config.map((config) => {
    checkConfig(config);
    if (names.has(config.name)) {
      throw invalidArgument(`Illegal to list model ${config.name} multiple times in config list`);
    }
    names.add(config.name);
    return {
      name: config.name,
      basePath: config.basePath,
      policy: config.modelVersionPolicy ?? {},
      labels: new Map(Object.entries(config.versionLabels)),
    };
  });
}

function checkConfig({ name, basePath, modelPlatform, modelType }: ModelConfig): void {
  if (!name) throw invalidArgument('Model name must not be empty');
  if (!isAbsolute(basePath)) {
    throw invalidArgument(
      `Expected model ${name} to have an absolute path or URI; got base_path()=${basePath}`,
    );
  }
  const platform = modelPlatform || (modelType === 'TENSORFLOW' ? 'tensorflow' : '');
  if (!platform) {
    throw invalidArgument(
      `Illegal setting neither ModelServerConfig::model_type (deprecated) nor ModelServerConfig::model_platform, model name is ${name}`,
    );
  }
  // What configurations for TensorFlow Serving say; here the folder decides, and what is served is ONNX.
  if (platform !== 'tensorflow') {
    throw invalidArgument(`Model ${name} requests unsupported platform ${platform}`);
  }
}

/** Those of the version folders that the policy wants. */
export function wantedVersions(
  { all, specific, latest }: ServableVersionPolicy,
  found: ReadonlyMap<number, string>,
): Map<number, string> {
  if (all) return new Map(found);
  if (specific) return new Map([...found].filter(([version]) => specific.versions.includes(version)));
  const count = Math.max(latest?.numVersions ?? 1, 1);
  return new Map([...found].sort(([a], [b]) => b - a).slice(0, count));
}
