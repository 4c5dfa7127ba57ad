import type { Changes, Database } from '@amend/db';
import type { Logger } from '@amend/logging';
import { Inject, Injectable, type OnApplicationShutdown, type OnModuleInit } from '@nestjs/common';
import { SharedRuns } from '../async/shared-runs.js';
import { notFound } from '../errors/api-error.js';
import { CHANGES, DATABASE, LOGGER } from '../platform/tokens.js';
import { DeploymentRoutes } from './deployment-routes.js';
import type { LiveModel } from './live-model.js';
import { loadLiveModels } from './load-live-models.js';

/** Announcements come within milliseconds; this only bounds what a connection that died unnoticed could hide. */
const MAX_AGE_MS = 15_000;

/**
 * What every request needs of the models, kept in memory: which version is live, its classes in order, their names.
 * Each change replaces a model's whole view, so a request works on one consistent state from beginning to end.
 */
@Injectable()
export class LiveModels implements OnModuleInit, OnApplicationShutdown {
  private byName = new Map<string, LiveModel>();
  private loadedAt = 0;
  private readonly reads = new SharedRuns(() => this.load());
  private unfollow: (() => void) | undefined;

  constructor(
    private readonly routes: DeploymentRoutes,
    @Inject(DATABASE) private readonly database: Database,
    @Inject(CHANGES) private readonly changes: Changes,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  async onModuleInit(): Promise<void> {
    this.unfollow = this.changes.follow(['models', 'classes'], () => this.refreshSoon());
    await this.refresh();
  }

  /** Not before: requests are answered until then. */
  onApplicationShutdown(): void {
    this.unfollow?.();
  }

  /** @throws ApiError 404 where there is no model of that name */
  get(name: string): LiveModel {
    if (performance.now() - this.loadedAt > MAX_AGE_MS) this.refreshSoon();
    const model = this.byName.get(name);
    if (!model) throw notFound('model', name);
    return model;
  }

  all(): LiveModel[] {
    return [...this.byName.values()];
  }

  /** Who hears from this process that a version is live is answered by it from then on: the news of it may still be on its way. */
  async catchUp({ name, live }: { name: string; live: number | null }): Promise<void> {
    if ((this.byName.get(name)?.live?.number ?? null) !== live) await this.refresh();
  }

  /** Reads everything again. */
  refresh(): Promise<void> {
    return this.reads.ask();
  }

  private async load(): Promise<void> {
    const startedAt = performance.now();
    const models = await loadLiveModels(this.database);
    await this.routes.refresh(); // before any request may name a version that is new here
    this.byName = models;
    this.loadedAt = startedAt;
  }

  private refreshSoon(): void {
    this.refresh().catch((error: unknown) =>
      this.logger.warn({ err: error }, 'the models could not be read again'),
    );
  }
}
