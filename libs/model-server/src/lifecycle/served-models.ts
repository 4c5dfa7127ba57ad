import type { Logger } from '@amend/logging';
import { status } from '@grpc/grpc-js';
import { ServingStatus } from '../serving-status.js';
import { type DiscoveredModels, discoverVersions } from './discover-versions.js';
import { Repeater } from './repeater.js';
import type { ServableManager } from './servable-manager.js';
import { type ServedModel, wantedVersions } from './served-model.js';
import type { VersionLabels } from './version-labels.js';

/**
 * Which models are served, and a look at their base paths, again and again, for the versions that there are. A path that cannot
 * be listed leaves its model as it is, and the others go on.
 */
export class ServedModels {
  private models: readonly ServedModel[] = [];
  private found: DiscoveredModels = new Map();
  private readonly failures = new Map<string, string>();
  private readonly looks: Repeater;

  constructor(
    private readonly manager: ServableManager,
    private readonly labels: VersionLabels,
    pollSeconds: number,
    private readonly logger: Logger,
  ) {
    this.looks = new Repeater(() => this.discover(), pollSeconds);
  }

  /** Looks by itself from now on. */
  start(): void {
    this.looks.start();
  }

  stop(): void {
    this.looks.stop();
  }

  /** Looks once, by whatever was last set. */
  look(): Promise<void> {
    return this.looks.now();
  }

  /**
   * Serves these models instead of those before, and labels their versions. What cannot be done changes nothing.
   *
   * @throws ServingStatus FAILED_PRECONDITION
   */
  async replace(models: readonly ServedModel[]): Promise<void> {
    this.labels.check(models, (model, version) => this.manager.isAvailable(model, version));
    await this.set(models);
  }

  /** The same, for labels that need no check. */
  async set(models: readonly ServedModel[]): Promise<void> {
    this.models = models;
    this.labels.set(models);
    await this.look();
  }

  /**
   * The same as `replace`, and waits until each model that is new has a version which answers.
   *
   * @throws ServingStatus UNKNOWN if one has none that can be loaded; FAILED_PRECONDITION
   */
  async replaceAndAwait(models: readonly ServedModel[], signal: AbortSignal): Promise<void> {
    const known = new Set(this.models.map(({ name }) => name));
    await this.replace(models);
    const fresh = models.filter(({ name }) => !known.has(name));
    for (const { name: model, basePath } of fresh)
      if (this.found.get(model)?.size === 0)
        this.logger.warn({ model, basePath }, 'waiting for a version: a folder in there named by its number');
    const failures = await this.manager.awaitAvailable(
      fresh.map(({ name }) => name),
      signal,
    );
    if (failures.length === 0) return;
    const list = failures.map(
      ({ model, version, error }) => `{name: ${model} version: ${version}} due to error: ${error}}, `,
    );
    throw new ServingStatus(
      status.UNKNOWN,
      `${failures.length} model(s) did not become available: {${list.join('')}}`,
    );
  }

  private async discover(): Promise<void> {
    const found: DiscoveredModels = new Map();
    for (const { name, basePath, policy } of this.models) {
      try {
        found.set(name, wantedVersions(policy, await discoverVersions(basePath)));
        this.failures.delete(name);
      } catch (error) {
        found.set(name, this.found.get(name) ?? new Map());
        this.report(name, error);
      }
    }
    this.found = found;
    await this.manager.want(found);
  }

  /** Once, until it is another failure. */
  private report(model: string, error: unknown): void {
    const message = error instanceof Error ? error.message : String(error);
    if (this.failures.get(model) === message) return;
    this.failures.set(model, message);
    this.logger.error({ err: error, model }, 'cannot look for versions');
  }
}
