import type { ModelSpec } from '@amend/serving-protocol';
import { invalidArgument } from '../serving-status.js';
import type { Servable } from './servable.js';
import type { ServableManager } from './servable-manager.js';
import type { VersionLabels } from './version-labels.js';

/** The name in a request's model_spec. @throws ServingStatus INVALID_ARGUMENT */
export function modelNameOf(spec: ModelSpec | null | undefined): string {
  if (!spec) throw invalidArgument('Missing ModelSpec');
  if (!spec.name) throw invalidArgument('ModelSpec has no name specified.');
  return spec.name;
}

/** Finds the loaded version that a request means. */
export class ServableResolver {
  /**
   * @param defaultLabel requests that name no version are answered by the one with this label, where a model has one that is
   * available; else by the highest that is
   */
  constructor(
    private readonly manager: ServableManager,
    private readonly labels: VersionLabels,
    private readonly defaultLabel: string,
  ) {}

  /** @throws ServingStatus */
  resolve(spec: ModelSpec | null | undefined): Servable {
    const name = modelNameOf(spec);
    if (spec?.versionLabel) return this.manager.find(name, this.labels.resolve(name, spec.versionLabel));
    if (spec?.version) return this.manager.find(name, spec.version.value);
    const labelled = this.defaultLabel ? this.labels.find(name, this.defaultLabel) : undefined;
    const isThere = labelled !== undefined && this.manager.isAvailable(name, labelled);
    return this.manager.find(name, isThere ? labelled : undefined);
  }
}
