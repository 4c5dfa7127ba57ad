import { type Schedule, type ScheduleSettings, scheduleSettingsSchema } from '@amend/contracts';
import type { Schedule as ScheduleRow } from '@amend/db';
import { Injectable } from '@nestjs/common';
import { notFound, unprocessable } from '../errors/api-error.js';
import { checkMode } from '../models/check-mode.js';
import { ModelsService } from '../models/models.service.js';
import { CronError, nextTime } from './cron.js';
import { ScheduleRepository } from './schedule.repository.js';
import { ScheduleMirror } from './schedule-mirror.js';

@Injectable()
export class ScheduleService {
  constructor(
    private readonly schedules: ScheduleRepository,
    private readonly mirror: ScheduleMirror,
    private readonly models: ModelsService,
  ) {}

  async get(modelName: string): Promise<Schedule> {
    const model = await this.models.row(modelName);
    return scheduleAnswer(await this.schedules.find(model.id));
  }

  async put(modelName: string, settings: ScheduleSettings, by: string): Promise<Schedule> {
    checkTime(settings);
    const model = await this.models.row(modelName);
    checkMode(settings.mode, model);
    const row = await this.schedules.put(model.id, settings, by);
    if (!row) throw notFound('model', modelName);
    this.mirror.wake(); // not waited for: a queue that is away gets it once it is back
    return scheduleAnswer(row);
  }
}

function checkTime({ cron, timezone }: ScheduleSettings): void {
  try {
    nextTime(cron, timezone);
  } catch (error) {
    if (error instanceof CronError) throw unprocessable('invalid_schedule', error.message);
    throw error;
  }
}

function scheduleAnswer(row: ScheduleRow | null): Schedule {
  if (!row) return { ...scheduleSettingsSchema.parse({}), nextAt: null, lastOutcome: null };
  const { cron, timezone, minimumCorrections, mode, release, enabled, quietFrom, quietTo } = row;
  return {
    cron,
    timezone,
    minimumCorrections,
    mode,
    release,
    enabled,
    quietHours: quietFrom !== null && quietTo !== null ? { from: quietFrom, to: quietTo } : null,
    nextAt: enabled ? nextTime(cron, timezone).toISOString() : null,
    lastOutcome: row.lastAt && {
      at: row.lastAt.toISOString(),
      says: row.lastSays ?? '',
      runId: row.lastRunId,
    },
  };
}
