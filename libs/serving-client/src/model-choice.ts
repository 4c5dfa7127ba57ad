import type { ModelSpec } from '@amend/serving-protocol';

/** Which version of a model is meant: by its number, by a label that the server knows, or the latest that is available. */
export interface ModelChoice {
  /** Name of the model. */
  model: string;
  version?: number;
  /** Only looked at when there is no number. */
  label?: string;
}

/** The choice as the protocol writes it. */
export function modelSpec({ model: name, version, label }: ModelChoice, signatureName = ''): ModelSpec {
  if (version !== undefined) return { name, version: { value: version }, signatureName };
  return label === undefined ? { name, signatureName } : { name, versionLabel: label, signatureName };
}
