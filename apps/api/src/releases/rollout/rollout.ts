import { randomUUID } from 'node:crypto';
import { hostname } from 'node:os';
import { setTimeout as delay } from 'node:timers/promises';
import type { Changes } from '@amend/db';
import type { Logger } from '@amend/logging';
import { openWorker, type QueueSettings, type Worker } from '@amend/queue';
import {
  type BeforeApplicationShutdown,
  Inject,
  Injectable,
  type OnApplicationBootstrap,
} from '@nestjs/common';
import { SharedRuns } from '../../async/shared-runs.js';
import { CHANGES, LOGGER, QUEUE_SETTINGS } from '../../platform/tokens.js';
import { ServedVersions } from '../served/served-versions.js';
import type { ReleaseClaim } from './release-claim.js';
import { ReleaseClaims } from './release-claims.js';
import { ReleaseExecutor } from './release-executor.js';

const SWEEP_MS = 2_000;
const RENEW_MS = 1_000;
/** What is away does not come back sooner for being asked without pause; it ends early when the process is to end. */
const PAUSE_MS = 2_000;

/**
 * Brings releases to their end and the model servers in step. PostgreSQL is looked through again and again; an
 * announcement or a job only makes the next look come sooner. Any number of API processes may do this at once.
 */
@Injectable()
export class Rollout implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly worker = `${hostname()}:${process.pid}:${randomUUID().slice(0, 8)}`;
  private readonly stop = new AbortController();
  private readonly underWay = new Set<Promise<void>>();
  private readonly looks = new SharedRuns(() => this.look());
  private timer: NodeJS.Timeout | undefined;
  private jobs: Worker | undefined;
  private readonly wake = () => void this.looks.ask();
  private unfollow: (() => void) | undefined;

  constructor(
    private readonly claims: ReleaseClaims,
    private readonly executor: ReleaseExecutor,
    private readonly served: ServedVersions,
    @Inject(CHANGES) private readonly changes: Changes,
    @Inject(QUEUE_SETTINGS) private readonly where: QueueSettings,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    this.unfollow = this.changes.follow(['models', 'releases'], this.wake);
    this.timer = setInterval(this.wake, SWEEP_MS);
    this.jobs = openWorker('release', this.where, async () => this.wake(), {
      onError: (error) => this.logger.warn({ err: error }, 'the release queue failed'),
    });
    await this.looks.ask();
  }

  async beforeApplicationShutdown(): Promise<void> {
    this.stop.abort();
    clearInterval(this.timer);
    this.unfollow?.();
    await this.jobs?.close();
    await this.looks.ask(); // which finds that the process is to end
    await Promise.all(this.underWay);
  }

  /** Looks for work. Never rejects. */
  private async look(): Promise<void> {
    if (this.stop.signal.aborted) return;
    try {
      await this.claims.supersede();
      for (let claim = await this.claims.claim(this.worker); claim; ) {
        this.follow(claim);
        claim = await this.claims.claim(this.worker);
      }
      await this.served.reconcile();
    } catch (error) {
      this.logger.warn({ err: error }, 'releases could not be looked through; trying again soon');
    }
  }

  private follow(claim: ReleaseClaim): void {
    const work = this.execute(claim).finally(() => {
      this.underWay.delete(work);
      this.wake();
    });
    this.underWay.add(work);
  }

  private async execute(claim: ReleaseClaim): Promise<void> {
    const lost = new AbortController();
    const renewal = setInterval(() => {
      this.claims.renew(claim).then(
        (kept) => kept || lost.abort(),
        (error: unknown) =>
          this.logger.warn({ err: error, releaseId: claim.id }, 'a claim could not be renewed'),
      );
    }, RENEW_MS);
    try {
      await this.executor.run(claim, AbortSignal.any([this.stop.signal, lost.signal]));
    } catch (error) {
      this.logger.warn(
        { err: error, releaseId: claim.id },
        'a release was interrupted; it will be continued',
      );
      await delay(PAUSE_MS, undefined, { signal: this.stop.signal }).catch(() => undefined);
    } finally {
      clearInterval(renewal);
      await this.claims.giveUp(claim).catch((error: unknown) => {
        this.logger.warn({ err: error, releaseId: claim.id }, 'a claim could not be given up; it runs out');
      });
    }
  }
}
