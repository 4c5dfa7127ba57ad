import { setTimeout as delay } from 'node:timers/promises';
import type { BundleStore } from '@amend/bundles';
import type { Changes, SqlDatabase } from '@amend/db/sql';
import type { Logger } from '@amend/logging';
import type { CheckpointStore } from '../fine-tune/checkpoint-store.js';
import { type Claim, OwnedRun } from '../owned-run.js';
import { cancelUnattended, claimRun, findClaimable } from './claims.js';
import { finishRun } from './finish-run.js';
import { dismissOldVersions, removeOldEmbeddings, removeOldExamples } from './old-versions.js';
import { type RunOutcome, SupervisedRun } from './supervised-run.js';
import { sweepBundles } from './sweep-bundles.js';
import { sweepCheckpoints } from './sweep-checkpoints.js';
import type { Capability } from './worker-registry.js';

export interface WorkerContext {
  /** Unique among all workers that ever were. */
  name: string;
  database: SqlDatabase;
  changes: Changes;
  logger: Logger;
  bundles: BundleStore;
  checkpoints: CheckpointStore;
  /** How many of a model's newest versions keep their files, besides those that are needed. */
  keepVersions: number;
  /** What it can do by now. */
  capabilities(): readonly Capability[];
  /** Tells the release controller, without waiting for a queue that may be away; that it is lost does no harm. */
  announceRelease(releaseId: string): void;
}

const SWEEP_MS = 1_500;
/** So often is a run tried whose child dies, or fails for a reason that may pass… */
const ATTEMPTS = 3;
/** …which then gets so much time to pass: storage or a database that is away is seldom back at once. */
const PAUSES_MS = [5_000, 60_000];
const BEAT_MS = 1_000;
/** A run that takes its worker down with it would otherwise be taken up for ever. */
const CLAIMS = 20;

/** Works on one training run at a time: those that the queue names, and those that it finds unattended. */
export class TrainingWorker {
  private line: Promise<void> = Promise.resolve();
  private waiting = 0;
  private readonly attempts = new Map<string, number>();
  private readonly stopping = new AbortController();
  private current: SupervisedRun | undefined;
  /** Runs that it holds until they are tried again, while it works on others. */
  private readonly retries = new Set<Promise<void>>();
  private sweeper: Promise<void> | undefined;
  /** Of files and of what they were made of, one after the other. */
  private tidying: Promise<void> = Promise.resolve();

  constructor(private readonly context: WorkerContext) {}

  start(): void {
    this.sweeper = this.sweep();
  }

  /** Works on the run if it is to be had; resolves when it is done with, here or by another worker. */
  take(runId: string): Promise<void> {
    this.waiting += 1;
    const turn = this.line.then(() => this.claimAndWork(runId));
    this.line = turn
      .catch((error: unknown) => {
        this.context.logger.error({ err: error, runId }, 'a training run could not be worked on');
      })
      .finally(() => {
        this.waiting -= 1;
      });
    return this.line;
  }

  /** Lets go of the run in work and of those that wait, so that the next worker can go on with them at once. */
  async drain(): Promise<void> {
    this.stopping.abort();
    this.current?.drain();
    await this.sweeper;
    await this.line;
    await Promise.all(this.retries);
    await this.tidying;
  }

  /** Finds what no queue delivers: lost jobs, and runs of workers that died. */
  private async sweep(): Promise<void> {
    const { database, logger } = this.context;
    const { signal } = this.stopping;
    this.tidyUp(logger);
    while (!signal.aborted) {
      try {
        await cancelUnattended(database);
        const runId = this.waiting === 0 ? await findClaimable(database, this.context.capabilities()) : null;
        if (runId) void this.take(runId);
      } catch (error) {
        logger.warn({ err: error }, 'the database cannot be asked for training runs');
      }
      await delay(SWEEP_MS, undefined, { signal }).catch(() => undefined);
    }
  }

  /**
   * Removes what runs that have ended left, and what old versions need no longer. Nothing waits for it: where thousands of
   * versions become old at once, it takes long.
   */
  private tidyUp(logger: Logger): void {
    const { database, bundles, checkpoints, keepVersions } = this.context;
    const { signal } = this.stopping;
    const steps = [
      () => dismissOldVersions(database, keepVersions),
      () => removeOldExamples(database, signal),
      () => removeOldEmbeddings(database, signal),
      () => sweepBundles(database, bundles, logger, signal),
      () => sweepCheckpoints(database, checkpoints),
    ];
    for (const step of steps)
      this.tidying = this.tidying
        .then(() => (signal.aborted ? undefined : step()))
        .catch((error: unknown) => logger.warn({ err: error }, 'files that nobody needs cannot be swept'));
  }

  private async claimAndWork(runId: string): Promise<void> {
    const { database, name } = this.context;
    const capabilities = this.context.capabilities();
    if (this.stopping.signal.aborted) return;
    const claim = await claimRun(database, runId, { name, capabilities });
    if (!claim) return;
    if (claim.fence > CLAIMS) {
      await new OwnedRun(database, claim).fail(`Given up: taken up ${CLAIMS} times and never finished`);
      return;
    }
    await this.work(claim);
  }

  private async work(claim: Claim): Promise<void> {
    const { changes, database } = this.context;
    const logger = this.context.logger.child({ runId: claim.runId, fence: claim.fence });
    const run = new OwnedRun(database, claim);
    this.current = new SupervisedRun(run, changes, logger);
    if (this.stopping.signal.aborted) this.current.drain();
    const outcome = await this.current.outcome();
    this.current = undefined;
    await this.conclude(run, outcome, logger);
    this.tidyUp(logger);
  }

  private async conclude(run: OwnedRun, outcome: RunOutcome, logger: Logger): Promise<void> {
    const { runId } = run.claim;
    switch (outcome.type) {
      case 'lost':
        logger.warn('another worker has taken the run');
        return;
      case 'drained':
        return run.giveBack();
      case 'cancelled':
        this.attempts.delete(runId);
        await run.cancel();
        logger.info('training was cancelled');
        return;
      case 'failed':
        return this.failOrRetry(run, outcome, logger);
      case 'trained': {
        this.attempts.delete(runId);
        const finished = await finishRun(this.context.database, run, outcome.trained);
        if (!finished) return run.cancel();
        logger.info(finished, 'training made a version');
        if (finished.releaseId) this.context.announceRelease(finished.releaseId);
      }
    }
  }

  private async failOrRetry(
    run: OwnedRun,
    { message, retry, died, stack }: Extract<RunOutcome, { type: 'failed' }>,
    logger: Logger,
  ): Promise<void> {
    const { runId } = run.claim;
    const attempt = (this.attempts.get(runId) ?? 0) + 1;
    if (retry && attempt < ATTEMPTS) {
      logger.warn({ attempt, stack }, message);
      this.attempts.set(runId, attempt);
      const pause = died ? 0 : (PAUSES_MS[attempt - 1] as number);
      await run.log(`${message}. Trying again${pause > 0 ? ` in ${pause / 1_000} seconds` : ''}`);
      // Not in this turn: other runs need not wait for it.
      const waiting = this.retry(run, pause, logger).finally(() => this.retries.delete(waiting));
      this.retries.add(waiting);
      return;
    }
    this.attempts.delete(runId);
    logger.error({ stack }, message);
    await run.fail(message);
  }

  private async retry(run: OwnedRun, pause: number, logger: Logger): Promise<void> {
    try {
      await this.pause(run, pause);
      await run.cancel(); // Only if that was asked for meanwhile.
      await run.giveBack();
    } catch (error) {
      logger.warn({ err: error }, 'the run cannot be held; it is tried again when it is found unattended');
      return;
    }
    void this.take(run.claim.runId);
  }

  /** Keeps hold of the run, as long as it is this worker's and wanted. */
  private async pause(run: OwnedRun, ms: number): Promise<void> {
    const { signal } = this.stopping;
    const end = performance.now() + ms;
    while (performance.now() < end && !signal.aborted && (await run.heartbeat()) === 'owned')
      await delay(BEAT_MS, undefined, { signal }).catch(() => undefined);
  }
}
