import type { ModelSpec } from '@amend/serving-protocol';
import type { Servable } from '../lifecycle/servable.js';
import type { ServableManager } from '../lifecycle/servable-manager.js';
import { invalidArgument } from '../serving-status.js';

/** The name in a request's model_spec. @throws ServingStatus INVALID_ARGUMENT */
export function modelNameOf(spec: ModelSpec | null | undefined): string {
  if (!spec) throw invalidArgument('Missing ModelSpec');
  if (!spec.name) throw invalidArgument('ModelSpec has no name specified.');
  return spec.name;
}

/** The loaded version that a request's model_spec names. @throws ServingStatus */
export function resolveServable(manager: ServableManager, spec: ModelSpec | null | undefined): Servable {
  const name = modelNameOf(spec);
  // Nobody can set labels yet, so none is known.
  if (spec?.versionLabel) throw invalidArgument(`Unrecognized servable version label: ${spec.versionLabel}`);
  return manager.find(name, spec?.version?.value);
}
