import type { Logger } from '@amend/logging';
import {
  type BeforeApplicationShutdown,
  Inject,
  Injectable,
  type OnApplicationBootstrap,
} from '@nestjs/common';
import { SharedRuns } from '../async/shared-runs.js';
import type { Queues } from '../platform/queues.js';
import { LOGGER, QUEUES } from '../platform/tokens.js';
import { ScheduleRepository } from './schedule.repository.js';
import { ScheduleTicks } from './schedule-ticks.js';

/** Between two looks nothing should have to be put right; this is for a queue that was away, or lost what it had. */
const INTERVAL_MS = 30_000;

/**
 * Keeps the queue's job schedulers, which make the ticks, one a time however many processes there are, in step with the
 * schedules in PostgreSQL, and makes up for times that were missed, once.
 */
@Injectable()
export class ScheduleMirror implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private timer: NodeJS.Timeout | undefined;
  /** Apart from each other: what is asked of a queue that is away is answered when it is back, be that in a day. */
  private readonly rounds = [() => this.makeUp(), () => this.mirror()].map(
    (work) => new SharedRuns(() => this.tried(work)),
  );

  constructor(
    private readonly schedules: ScheduleRepository,
    private readonly ticks: ScheduleTicks,
    @Inject(QUEUES) private readonly queues: Queues,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  onApplicationBootstrap(): void {
    this.timer = setInterval(() => this.wake(), INTERVAL_MS);
    this.wake();
  }

  beforeApplicationShutdown(): void {
    clearInterval(this.timer);
  }

  /** Brings them in step soon. */
  wake(): void {
    for (const round of this.rounds) void round.ask();
  }

  private async tried(work: () => Promise<void>): Promise<void> {
    try {
      await work();
    } catch (error) {
      this.logger.warn({ err: error }, 'schedules could not be looked after; trying again soon');
    }
  }

  private async makeUp(): Promise<void> {
    for (const modelId of await this.schedules.missed()) await this.ticks.tick(modelId);
  }

  /** Schedulers that are right already keep their next time. */
  private async mirror(): Promise<void> {
    const queue = this.queues.schedule;
    const existing = new Map((await queue.getJobSchedulers()).map((each) => [each.key, each]));
    for (const { modelId, cron, timezone } of await this.schedules.enabled()) {
      const found = existing.get(modelId);
      existing.delete(modelId);
      if (found?.pattern === cron && found.tz === timezone) continue;
      const job = { name: 'tick', data: { modelId } };
      await queue.upsertJobScheduler(modelId, { pattern: cron, tz: timezone }, job);
    }
    for (const modelId of existing.keys()) await queue.removeJobScheduler(modelId);
  }
}
