import type { Logger } from '@amend/logging';
import { type DiscoveredModels, discoverVersions } from './discover-versions.js';

/** Looks again and again which versions there are. A look that fails changes nothing and is reported once. */
export class VersionWatcher {
  private timer: NodeJS.Timeout | undefined;
  private stopped = false;
  private failure: string | undefined;

  constructor(
    private readonly modelsDir: string,
    private readonly pollSeconds: number,
    private readonly onVersions: (models: DiscoveredModels) => Promise<void>,
    private readonly logger: Logger,
  ) {}

  /** Looks once, and settles when what was found is taken care of; then goes on by itself, unless the interval is 0. */
  async start(): Promise<void> {
    await this.look();
    this.schedule();
  }

  stop(): void {
    this.stopped = true;
    clearTimeout(this.timer);
  }

  private schedule(): void {
    if (this.stopped || this.pollSeconds <= 0) return;
    this.timer = setTimeout(() => {
      void this.look().finally(() => this.schedule());
    }, this.pollSeconds * 1000);
  }

  private async look(): Promise<void> {
    try {
      await this.onVersions(await discoverVersions(this.modelsDir));
      this.failure = undefined;
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      if (message !== this.failure) this.logger.error({ err: error }, 'cannot look for versions');
      this.failure = message;
    }
  }
}
