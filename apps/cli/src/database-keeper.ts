import { type EmbeddedCluster, startEmbeddedCluster } from '@amend/db/server';
import type { Logger } from '@amend/logging';

const LOOK_MS = 500;

/** Keeps the embedded PostgreSQL running: starts it again, on the same port, whenever it died. */
export class DatabaseKeeper {
  private cluster: EmbeddedCluster | undefined;
  private starting: Promise<EmbeddedCluster> | undefined;
  private timer: NodeJS.Timeout | undefined;
  private readonly giveUp = new AbortController();

  constructor(
    private readonly folder: string,
    private readonly logger: Logger,
  ) {}

  /** @returns its address */
  async start(): Promise<string> {
    process.once('exit', this.tellToStop);
    const { url } = await this.begin();
    if (!this.giveUp.signal.aborted) this.timer = setInterval(() => this.look(), LOOK_MS);
    return url;
  }

  /** Also while it starts: after a crash that may take minutes. */
  async stop(): Promise<void> {
    clearInterval(this.timer);
    this.giveUp.abort();
    await this.starting?.catch(() => undefined);
    await this.cluster?.stop();
    process.off('exit', this.tellToStop);
  }

  /** Ours ends without an orderly stop: PostgreSQL must not stay behind. */
  private readonly tellToStop = () => this.cluster?.tellToStop();

  private look(): void {
    if (this.starting || this.cluster?.isAlive()) return;
    this.logger.warn('PostgreSQL ended; starting it again');
    this.begin().then(
      () => this.logger.info('PostgreSQL is back'),
      (error: unknown) => {
        if (!this.giveUp.signal.aborted) this.logger.error(error, 'PostgreSQL does not start');
      },
    );
  }

  private async begin(): Promise<EmbeddedCluster> {
    this.starting = startEmbeddedCluster(this.folder, undefined, this.giveUp.signal);
    try {
      this.cluster = await this.starting;
      return this.cluster;
    } finally {
      this.starting = undefined;
    }
  }
}
