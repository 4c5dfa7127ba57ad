import type { Schedule } from '@amend/db';
import { Inject, Injectable } from '@nestjs/common';
import type { Queues } from '../platform/queues.js';
import { QUEUES } from '../platform/tokens.js';

/** BullMQ's job schedulers: what makes the ticks, one a time however many processes there are. */
@Injectable()
export class JobSchedulers {
  constructor(@Inject(QUEUES) private readonly queues: Queues) {}

  /** Makes them the mirror of the schedules in PostgreSQL; those that are right already keep their next time. */
  async mirror(schedules: readonly Schedule[]): Promise<void> {
    const existing = new Map((await this.queues.schedule.getJobSchedulers()).map((each) => [each.key, each]));
    for (const { modelId, cron, timezone } of schedules) {
      const found = existing.get(modelId);
      existing.delete(modelId);
      if (found?.pattern === cron && found.tz === timezone) continue;
      await this.queues.schedule.upsertJobScheduler(
        modelId,
        { pattern: cron, tz: timezone },
        { name: 'tick', data: { modelId } },
      );
    }
    for (const modelId of existing.keys()) await this.queues.schedule.removeJobScheduler(modelId);
  }
}
