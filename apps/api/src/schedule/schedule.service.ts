import type { Schedule, ScheduleChanges } from '@amend/contracts';
import type { Schedule as ScheduleRow } from '@amend/db';
import { Injectable } from '@nestjs/common';
import { notFound, unprocessable } from '../errors/api-error.js';
import { checkMode } from '../models/check-mode.js';
import { ModelsService } from '../models/models.service.js';
import { CronError, nextTime } from './cron.js';
import { ScheduleRepository } from './schedule.repository.js';
import { ScheduleMirror } from './schedule-mirror.js';
import { settingsOf } from './schedule-settings.js';

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

  async change(modelName: string, changes: ScheduleChanges, by: string): Promise<Schedule> {
    const model = await this.models.row(modelName);
    checkMode(changes.mode ?? 'head', model);
    const row = await this.schedules.change(model.id, changes, by).catch(refuse);
    if (!row) throw notFound('model', modelName);
    this.mirror.wake(); // not waited for: a queue that is away gets it once it is back
    return scheduleAnswer(row);
  }
}

function refuse(error: unknown): never {
  throw error instanceof CronError ? unprocessable('invalid_schedule', error.message) : error;
}

function scheduleAnswer(row: ScheduleRow | null): Schedule {
  const settings = settingsOf(row);
  const { cron, timezone, enabled } = settings;
  return {
    ...settings,
    nextAt: enabled ? nextTime(cron, timezone).toISOString() : null,
    lastOutcome: row?.lastAt
      ? { at: row.lastAt.toISOString(), says: row.lastSays ?? '', runId: row.lastRunId }
      : null,
  };
}
