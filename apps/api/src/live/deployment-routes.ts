import type { Changes, Database } from '@amend/db';
import type { Logger } from '@amend/logging';
import type { ServingClient } from '@amend/serving-client';
import { inContainers, type Settings } from '@amend/settings';
import { Inject, Injectable, type OnApplicationShutdown, type OnModuleInit } from '@nestjs/common';
import { SharedRuns } from '../async/shared-runs.js';
import { CHANGES, DATABASE, LOGGER, SERVING, SETTINGS } from '../platform/tokens.js';

/** Announcements come within milliseconds; this only bounds what a connection that died unnoticed could hide. */
const REFRESH_MS = 15_000;

/** Sends requests for each version that runs in containers to those of them that are healthy now. */
@Injectable()
export class DeploymentRoutes implements OnModuleInit, OnApplicationShutdown {
  /** Whether each version has servers of its own, so that one may answer while another's are away. */
  readonly separate: boolean;
  private timer: NodeJS.Timeout | undefined;
  /** One after the other: an older reading must not overwrite a newer. */
  private readonly reads = new SharedRuns(() => this.load());
  private unfollow: (() => void) | undefined;

  constructor(
    @Inject(SETTINGS) settings: Settings,
    @Inject(DATABASE) private readonly database: Database,
    @Inject(CHANGES) private readonly changes: Changes,
    @Inject(SERVING) private readonly serving: ServingClient,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {
    this.separate = inContainers(settings.servingTarget);
  }

  async onModuleInit(): Promise<void> {
    if (!this.separate) return;
    this.unfollow = this.changes.follow(['deployments'], () => this.refreshSoon());
    this.timer = setInterval(() => this.refreshSoon(), REFRESH_MS);
    await this.refresh();
  }

  /** Not before: requests are answered until then. */
  onApplicationShutdown(): void {
    clearInterval(this.timer);
    this.unfollow?.();
  }

  /** Settles when requests go where the database says at this moment, or later. */
  refresh(): Promise<void> {
    return this.separate ? this.reads.ask() : Promise.resolve();
  }

  private async load(): Promise<void> {
    const deployments = await this.database.deployment.findMany({
      where: { state: { not: 'removed' } },
      select: { version: true, addresses: true, model: { select: { name: true } } },
      orderBy: { createdAt: 'asc' }, // of several of one version the latest counts; ids are made by the clocks of several machines
    });
    this.serving.setAddresses(
      [],
      deployments.map(({ version, addresses, model }) => ({ model: model.name, version, addresses })),
    );
  }

  private refreshSoon(): void {
    this.refresh().catch((error: unknown) =>
      this.logger.warn({ err: error }, 'the containers could not be read again'),
    );
  }
}
