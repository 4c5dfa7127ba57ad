import { z } from 'zod';
import { changesOf } from './changes-of.js';
import { releasePolicies, trainingModes } from './training-runs.js';

const timeOfDaySchema = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, { error: 'must be HH:MM' });

export const scheduleSettingsSchema = z.strictObject({
  cron: z.string().trim().min(1).max(100).default('0 3 * * *'),
  timezone: z.string().trim().min(1).max(100).default('UTC'),
  minimumCorrections: z.number().int().min(1).max(1_000_000).default(10),
  mode: z.enum(trainingModes).default('head'),
  release: z.enum(releasePolicies).default('auto'),
  enabled: z.boolean().default(false).meta({ description: 'Left out of a PUT that gives a cron: true' }),
  quietHours: z
    .strictObject({ from: timeOfDaySchema, to: timeOfDaySchema })
    .refine(({ from, to }) => from !== to, { error: 'from and to are the same time' })
    .nullable()
    .default(null)
    .meta({ description: 'Between these times of day no new version goes live; rollbacks do' }),
});
export type ScheduleSettings = z.infer<typeof scheduleSettingsSchema>;
const scheduleChangesSchema = changesOf(scheduleSettingsSchema).meta({ id: 'ScheduleSettings' });
export type ScheduleChanges = z.infer<typeof scheduleChangesSchema>;
/** A schedule that was got can be put back, and who gives a time means it. */
export const putScheduleSchema = z.preprocess((body) => {
  const { nextAt, lastOutcome, ...settings } = body as Partial<Schedule>;
  return { ...(settings.cron !== undefined && { enabled: true }), ...settings };
}, scheduleChangesSchema);
export const scheduleSchema = scheduleSettingsSchema
  .extend({
    nextAt: z.iso.datetime().nullable(),
    lastOutcome: z
      .object({ at: z.iso.datetime(), says: z.string(), runId: z.string().nullable() })
      .nullable(),
  })
  .meta({ id: 'Schedule' });
export type Schedule = z.infer<typeof scheduleSchema>;
