import type { Changes } from '@amend/db/sql';
import type { Logger } from '@amend/logging';
import type { OwnedRun, Ownership } from '../owned-run.js';
import { Latest } from './latest.js';
import { type ChildOutcome, TrainingChild } from './training-child.js';

export type RunOutcome = ChildOutcome | { type: 'cancelled' } | { type: 'lost' } | { type: 'drained' };

const HEARTBEAT_MS = 1_000;
const PROGRESS_MS = 250;

/**
 * Watches over the child of one claimed run: says that the run is alive, carries its progress and its log into the
 * database, and kills the child as soon as the run is cancelled or somebody else's.
 */
export class SupervisedRun {
  private readonly child: TrainingChild;
  private readonly progress: Latest<Parameters<OwnedRun['progress']>[0]>;
  private readonly heart: NodeJS.Timeout;
  private readonly unfollow: () => void;
  private ending: Exclude<RunOutcome, ChildOutcome> | undefined;
  private beating = false;
  private logged: Promise<void> = Promise.resolve();

  constructor(
    private readonly run: OwnedRun,
    changes: Changes,
    private readonly logger: Logger,
  ) {
    this.progress = new Latest((progress) => this.obey(() => run.progress(progress)), PROGRESS_MS);
    this.child = new TrainingChild(run.claim, {
      onProgress: (progress) => this.progress.set(progress),
      onLog: (message) => this.log(message),
    });
    this.heart = setInterval(() => void this.beat(), HEARTBEAT_MS);
    this.unfollow = changes.follow(['training_runs'], (id) => {
      if (id === run.claim.runId) void this.obey(() => run.check());
    });
    logger.info({ child: this.child.pid }, 'training starts');
  }

  /** Resolves once the child is done for and nothing more is written about it. */
  async outcome(): Promise<RunOutcome> {
    const outcome = await this.child.outcome;
    clearInterval(this.heart);
    this.unfollow();
    this.child.kill();
    await this.progress.stop();
    await this.logged;
    return this.ending ?? outcome;
  }

  /** Ends the child; the run stays as it is. */
  drain(): void {
    this.end({ type: 'drained' });
  }

  private async beat(): Promise<void> {
    if (this.beating) return;
    this.beating = true;
    await this.obey(() => this.run.heartbeat());
    this.beating = false;
  }

  private log(message: string): void {
    this.logger.info(message);
    this.logged = this.logged
      .then(() => this.run.log(message))
      .catch((error: unknown) => this.logger.warn({ err: error }, 'the run log cannot be written'));
  }

  private async obey(ask: () => Promise<Ownership>): Promise<void> {
    try {
      const ownership = await ask();
      if (ownership !== 'owned') this.end({ type: ownership });
    } catch (error) {
      // The database is away. The child may go on: should another worker take the run, its fence is higher.
      this.logger.warn({ err: error }, 'the run cannot be looked after');
    }
  }

  private end(ending: Exclude<RunOutcome, ChildOutcome>): void {
    this.ending ??= ending;
    this.child.kill();
  }
}
