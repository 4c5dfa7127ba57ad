import { type EmbeddedCluster, inspectPostgres, startEmbeddedCluster } from '@amend/db/server';
import type { Logger } from '@amend/logging';

const LOOK_MS = 500;
const ASK_MS = 10_000;
/** So often in a row it does not answer before that is worth a word. */
const UNANSWERED = 2;

/**
 * Keeps the embedded PostgreSQL running: starts it again, on the same port, whenever it died. One that hangs is told of
 * and left alone until all stops: it mostly waits for its disk, which another one would do, too.
 */
export class DatabaseKeeper {
  private cluster: EmbeddedCluster | undefined;
  private starting: Promise<EmbeddedCluster> | undefined;
  private timers: NodeJS.Timeout[] = [];
  private unanswered = 0;
  /** Why it does not start again, as it was told last; undefined: it runs, as far as is known. */
  private problem: string | undefined;
  private readonly giveUp = new AbortController();

  constructor(
    private readonly folder: string,
    private readonly logger: Logger,
  ) {}

  /** @returns its address */
  async start(): Promise<string> {
    process.once('exit', this.tellToStop);
    const { url } = await this.begin();
    if (!this.giveUp.signal.aborted)
      this.timers = [setInterval(() => this.look(), LOOK_MS), setInterval(() => void this.ask(), ASK_MS)];
    return url;
  }

  /** Also while it starts: after a crash that may take minutes. */
  async stop(): Promise<void> {
    for (const timer of this.timers) clearInterval(timer);
    this.giveUp.abort();
    await this.starting?.catch(() => undefined);
    if (await this.cluster?.stop())
      this.logger.warn('PostgreSQL did not stop and was killed; it recovers at the next start');
    process.off('exit', this.tellToStop);
  }

  /** Ours ends without an orderly stop: PostgreSQL must not stay behind. */
  private readonly tellToStop = () => this.cluster?.tellToStop();

  private look(): void {
    if (this.starting || this.cluster?.pid() !== undefined) return;
    if (this.problem === undefined) this.logger.warn('PostgreSQL ended; starting it again');
    this.begin().then(
      () => {
        this.problem = undefined;
        this.logger.info('PostgreSQL is back');
      },
      (error: Error) => {
        // It is tried again at once, and may fail for long: a full disk would fill up with it.
        if (!this.giveUp.signal.aborted && this.problem !== error.message)
          this.logger.error(error, 'PostgreSQL does not start; trying again');
        this.problem = error.message;
      },
    );
  }

  private async ask(): Promise<void> {
    const pid = this.cluster?.pid();
    if (this.starting || !this.cluster || pid === undefined) return;
    try {
      await inspectPostgres(this.cluster.url);
      if (this.unanswered >= UNANSWERED) this.logger.info('PostgreSQL answers again');
      this.unanswered = 0;
    } catch (error) {
      this.unanswered += 1;
      if (this.unanswered === UNANSWERED)
        this.logger.error({ err: error }, `PostgreSQL (process ${pid}) runs and does not answer`);
    }
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
