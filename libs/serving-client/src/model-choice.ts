import type { ModelSpec } from '@amend/serving-protocol';

/** Which version of a model is meant: by its number, or, without one, that which the server takes. */
export interface ModelChoice {
  /** Name of the model. */
  model: string;
  version?: number;
}

/** The choice as the protocol writes it. */
export function modelSpec({ model: name, version }: ModelChoice, signatureName = ''): ModelSpec {
  return { name, signatureName, ...(version !== undefined && { version: { value: version } }) };
}
