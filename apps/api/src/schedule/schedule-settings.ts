import { type ScheduleSettings, scheduleSettingsSchema } from '@amend/contracts';
import type { Schedule } from '@amend/db';

/** What a schedule is set to; null: a model's that was never set. */
export function settingsOf(row: Schedule | null): ScheduleSettings {
  if (!row) return scheduleSettingsSchema.parse({});
  const { cron, timezone, minimumCorrections, mode, release, enabled, quietFrom, quietTo } = row;
  const quietHours = quietFrom !== null && quietTo !== null ? { from: quietFrom, to: quietTo } : null;
  return { cron, timezone, minimumCorrections, mode, release, enabled, quietHours };
}
