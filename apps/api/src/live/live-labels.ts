import { writeLiveLabels } from '@amend/bundles';
import type { Changes } from '@amend/db';
import type { Logger } from '@amend/logging';
import { homeFolders, type Settings } from '@amend/settings';
import { Inject, Injectable, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import { CHANGES, LOGGER, SETTINGS } from '../platform/tokens.js';
import { LiveModels } from './live-models.js';

/** After a write that failed, as on a disk that is full. */
const RETRY_MS = 10_000;

/**
 * Tells the embedded model server which version of each model is live, so that its own clients, who need not name a version,
 * get that one: also while the next one is tried, and after a rollback. Derived from the database, and written again at each
 * start.
 */
@Injectable()
export class LiveLabels implements OnApplicationBootstrap, OnModuleDestroy {
  private writing: Promise<void> = Promise.resolve();
  private retry: NodeJS.Timeout | undefined;
  private unfollow: (() => void) | undefined;

  constructor(
    private readonly models: LiveModels,
    @Inject(CHANGES) private readonly changes: Changes,
    @Inject(SETTINGS) private readonly settings: Settings,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  onApplicationBootstrap(): void {
    if (this.settings.servingTarget !== 'embedded') return;
    this.unfollow = this.changes.follow(['models'], () => this.writeSoon());
    this.writeSoon();
  }

  async onModuleDestroy(): Promise<void> {
    this.unfollow?.();
    await this.writing;
    clearTimeout(this.retry);
  }

  private writeSoon(): void {
    this.writing = this.writing
      .then(() => this.write())
      .catch((error: unknown) => {
        this.logger.warn({ err: error }, 'could not tell the model server which versions are live');
        clearTimeout(this.retry);
        this.retry = setTimeout(() => this.writeSoon(), RETRY_MS).unref();
      });
  }

  private async write(): Promise<void> {
    await this.models.refresh();
    const live = this.models
      .all()
      .flatMap((model) => (model.live ? [[model.name, model.live.number] as const] : []));
    await writeLiveLabels(homeFolders(this.settings.home).serving, new Map(live));
  }
}
