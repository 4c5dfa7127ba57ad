import type { ScheduleChanges } from '@amend/contracts';
import type { Database, Schedule } from '@amend/db';
import { Inject, Injectable } from '@nestjs/common';
import { lockModel } from '../models/lock-model.js';
import { DATABASE } from '../platform/tokens.js';
import { nextTime } from './cron.js';
import { settingsOf } from './schedule-settings.js';

export interface Outcome {
  says: string;
  runId: string | null;
}

/** The queue's tick comes within milliseconds of its time: after so long it does not come any more. */
const MISSED_MS = 10_000;

@Injectable()
export class ScheduleRepository {
  constructor(@Inject(DATABASE) private readonly database: Database) {}

  find(modelId: string): Promise<Schedule | null> {
    return this.database.schedule.findFirst({ where: { modelId, model: { deletedAt: null } } });
  }

  enabled(): Promise<Schedule[]> {
    return this.database.schedule.findMany({ where: { enabled: true, model: { deletedAt: null } } });
  }

  /** @returns null when the model is deleted @throws CronError */
  change(modelId: string, changes: ScheduleChanges, by: string): Promise<Schedule | null> {
    return this.database.$transaction(async (transaction) => {
      if (!(await lockModel(transaction, modelId))) return null;
      const before = await transaction.schedule.findUnique({ where: { modelId } });
      const settings = { ...settingsOf(before), ...changes };
      await transaction.auditEntry.create({
        data: { by, action: 'schedule.put', subject: modelId, detail: { ...settings } },
      });
      const { quietHours, ...rest } = settings;
      const next = nextTime(rest.cron, rest.timezone);
      const dueAt = rest.enabled ? next : null;
      const row = { ...rest, dueAt, quietFrom: quietHours?.from ?? null, quietTo: quietHours?.to ?? null };
      return transaction.schedule.upsert({
        where: { modelId },
        create: { modelId, ...row },
        update: row,
      });
    });
  }

  /** Of models whose time came and passed, with nobody there to see it. */
  async missed(): Promise<string[]> {
    const rows = await this.database.schedule.findMany({
      where: {
        enabled: true,
        model: { deletedAt: null },
        dueAt: { lt: new Date(Date.now() - MISSED_MS) },
      },
      select: { modelId: true },
    });
    return rows.map(({ modelId }) => modelId);
  }

  /** What came of the time that was due: the next one is due from now on, unless somebody else has said so already. */
  async recordOutcome(schedule: Schedule, { says, runId }: Outcome): Promise<void> {
    const { modelId, cron, timezone, dueAt } = schedule;
    const now = new Date();
    const after = dueAt !== null && dueAt > now ? dueAt : now;
    await this.database.schedule.updateMany({
      where: { modelId, dueAt },
      data: { lastAt: now, lastSays: says, lastRunId: runId, dueAt: nextTime(cron, timezone, after) },
    });
  }
}
