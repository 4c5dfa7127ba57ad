import type { Logger } from '@amend/logging';
import {
  type BeforeApplicationShutdown,
  Inject,
  Injectable,
  type OnApplicationBootstrap,
} from '@nestjs/common';
import { LOGGER } from '../platform/tokens.js';
import { JobSchedulers } from './job-schedulers.js';
import { ScheduleRepository } from './schedule.repository.js';
import { ScheduleTicks } from './schedule-ticks.js';

/** Between two looks nothing should have to be put right; this is for a queue that was away, or lost what it had. */
const INTERVAL_MS = 30_000;

/** Keeps the queue's job schedulers in step with the schedules in PostgreSQL, and makes up for times that were missed, once. */
@Injectable()
export class ScheduleMirror implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private timer: NodeJS.Timeout | undefined;
  private working = false;
  private again = false;

  constructor(
    private readonly schedules: ScheduleRepository,
    private readonly jobs: JobSchedulers,
    private readonly ticks: ScheduleTicks,
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
    this.again = true;
    if (this.working) return;
    this.working = true;
    void this.work().finally(() => {
      this.working = false;
    });
  }

  private async work(): Promise<void> {
    while (this.again) {
      this.again = false;
      try {
        for (const modelId of await this.schedules.missed()) await this.ticks.tick(modelId);
        await this.jobs.mirror(await this.schedules.enabled());
      } catch (error) {
        this.logger.warn({ err: error }, 'the schedules could not be put in the queue; trying again soon');
      }
    }
  }
}
