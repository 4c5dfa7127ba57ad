import { status } from '@grpc/grpc-js';
import { invalidArgument, ServingStatus } from '../serving-status.js';
import type { ServedModel } from './served-model.js';

/** Names that clients may use for versions, as the configuration gives them. */
export class VersionLabels {
  private byModel = new Map<string, ReadonlyMap<string, number>>();

  /** @param forUnavailable whether a label that is new may name a version that is not available */
  constructor(private readonly forUnavailable: boolean) {}

  /** The number of the version that has this label. */
  find(model: string, label: string): number | undefined {
    return this.byModel.get(model)?.get(label);
  }

  /** @throws ServingStatus INVALID_ARGUMENT if there is no such label */
  resolve(model: string, label: string): number {
    const version = this.find(model, label);
    if (version === undefined) throw invalidArgument(`Unrecognized servable version label: ${label}`);
    return version;
  }

  /**
   * Whether the labels of these models can be taken over.
   *
   * @throws ServingStatus FAILED_PRECONDITION for one that names what cannot answer
   */
  check(models: readonly ServedModel[], isAvailable: (model: string, version: number) => boolean): void {
    for (const { name, labels } of models) {
      for (const [label, version] of labels) {
        if (isAvailable(name, version)) continue;
        const current = this.find(name, label);
        if (this.forUnavailable && (current === undefined || current === version)) continue;
        throw new ServingStatus(
          status.FAILED_PRECONDITION,
          `Request to assign label to version ${version} of model ${name}, which is not currently available for inference`,
        );
      }
    }
  }

  set(models: readonly ServedModel[]): void {
    this.byModel = new Map(models.map(({ name, labels }) => [name, labels]));
  }
}
