import { type GatePolicy, gatePolicySchema, type ReleasePolicy, releasePolicySchema } from '@amend/contracts';

export interface Policies {
  gatePolicy: GatePolicy;
  releasePolicy: ReleasePolicy;
}
export type PolicyKind = keyof Policies;

const schemas = { gatePolicy: gatePolicySchema, releasePolicy: releasePolicySchema };

/** A policy of a model, with the defaults of what was never set. */
export function policyOf<Kind extends PolicyKind>(
  model: Readonly<Record<Kind, unknown>>,
  kind: Kind,
): Policies[Kind] {
  return schemas[kind].parse(model[kind] ?? {}) as Policies[Kind];
}
