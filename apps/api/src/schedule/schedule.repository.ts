import type { ScheduleSettings } from '@amend/contracts';
import type { Database, Schedule } from '@amend/db';
import { Inject, Injectable } from '@nestjs/common';
import { lockModel } from '../models/lock-model.js';
import { DATABASE } from '../platform/tokens.js';

export interface Outcome {
  says: string;
  runId: string | null;
}

@Injectable()
export class ScheduleRepository {
  constructor(@Inject(DATABASE) private readonly database: Database) {}

  find(modelId: string): Promise<Schedule | null> {
    return this.database.schedule.findFirst({ where: { modelId, model: { deletedAt: null } } });
  }

  enabled(): Promise<Schedule[]> {
    return this.database.schedule.findMany({ where: { enabled: true, model: { deletedAt: null } } });
  }

  /** @returns null when the model is deleted */
  put(modelId: string, settings: ScheduleSettings, by: string): Promise<Schedule | null> {
    return this.database.$transaction(async (transaction) => {
      if (!(await lockModel(transaction, modelId))) return null;
      await transaction.auditEntry.create({
        data: { by, action: 'schedule.put', subject: modelId, detail: { ...settings } },
      });
      const { quietHours, ...rest } = settings;
      const row = { ...rest, quietFrom: quietHours?.from ?? null, quietTo: quietHours?.to ?? null };
      return transaction.schedule.upsert({
        where: { modelId },
        create: { modelId, ...row },
        update: row,
      });
    });
  }

  async recordOutcome(modelId: string, { says, runId }: Outcome): Promise<void> {
    await this.database.schedule.updateMany({
      where: { modelId },
      data: { lastAt: new Date(), lastSays: says, lastRunId: runId },
    });
  }
}
