import { type EmbeddedCluster, startEmbeddedCluster } from '@amend/db/server';
import type { Logger } from '@amend/logging';

const LOOK_MS = 500;

/** Keeps the embedded PostgreSQL running: starts it again, on the same port, whenever it died. */
export class DatabaseKeeper {
  private timer: NodeJS.Timeout | undefined;
  private recovering: Promise<void> | undefined;

  private constructor(
    private readonly folder: string,
    private cluster: EmbeddedCluster,
    private readonly logger: Logger,
  ) {
    this.timer = setInterval(() => this.look(), LOOK_MS);
    process.once('exit', this.tellToStop);
  }

  static async start(folder: string, logger: Logger): Promise<DatabaseKeeper> {
    return new DatabaseKeeper(folder, await startEmbeddedCluster(folder), logger);
  }

  get url(): string {
    return this.cluster.url;
  }

  async stop(): Promise<void> {
    clearInterval(this.timer);
    await this.recovering;
    await this.cluster.stop();
    process.off('exit', this.tellToStop);
  }

  /** Ours ends without an orderly stop: PostgreSQL must not stay behind. */
  private readonly tellToStop = () => this.cluster.tellToStop();

  private look(): void {
    if (this.recovering || this.cluster.isAlive()) return;
    this.logger.warn('PostgreSQL ended; starting it again');
    this.recovering = startEmbeddedCluster(this.folder)
      .then((cluster) => {
        this.cluster = cluster;
        this.logger.info('PostgreSQL is back');
      })
      .catch((error: unknown) => this.logger.error(error, 'PostgreSQL does not start'))
      .finally(() => {
        this.recovering = undefined;
      });
  }
}
