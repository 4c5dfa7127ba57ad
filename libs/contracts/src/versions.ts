import { z } from 'zod';
import { namedClassSchema } from './classes.js';
import { versionStates } from './lifecycle.js';
import { precisionSchema } from './models.js';
import { queryNumber } from './query-number.js';
import { trainingMetricsSchema } from './training-runs.js';
import { verdictSchema } from './verdict.js';

/** From the random slice of served photos that people looked at without choosing them. */
export const liveAccuracySchema = z
  .object({
    images: z.number().int(),
    right: z.number().int(),
    low: z
      .number()
      .meta({ description: 'Share that is right, at least, with 95 % confidence (exact interval)' }),
    high: z.number(),
  })
  .meta({ id: 'LiveAccuracy' });
export type LiveAccuracy = z.infer<typeof liveAccuracySchema>;

/** Who let a version go live that the gate had rejected. */
export const versionOverrideSchema = z
  .object({ by: z.string(), at: z.iso.datetime(), note: z.string() })
  .meta({ id: 'VersionOverride' });

export const versionSchema = z
  .object({
    number: z.number().int(),
    model: z.string(),
    parent: z.number().int().nullable(),
    runId: z.string().nullable(),
    state: z.enum(versionStates),
    precision: precisionSchema,
    classes: z.number().int(),
    newClasses: z.array(z.string()).meta({ description: 'Names of the classes its parent did not know' }),
    corrections: z.number().int().meta({ description: 'Corrections it learned from' }),
    metrics: trainingMetricsSchema.nullable(),
    verdict: verdictSchema.nullable(),
    liveAccuracy: liveAccuracySchema.nullable(),
    createdAt: z.iso.datetime(),
    liveSince: z.iso.datetime().nullable(),
    override: versionOverrideSchema.nullable(),
    filesRemovedAt: z.iso
      .datetime()
      .nullable()
      .meta({ description: 'When its files were removed to make room: it cannot be released any more' }),
  })
  .meta({ id: 'Version' });
export type Version = z.infer<typeof versionSchema>;
export const versionDetailSchema = versionSchema
  .extend({ classList: z.array(namedClassSchema) })
  .meta({ id: 'VersionDetail' });
export type VersionDetail = z.infer<typeof versionDetailSchema>;

export const versionsQuerySchema = z.object({
  cursor: z.string().optional(),
  limit: queryNumber(z.int().min(1).max(100).default(100)),
});
export type VersionsQuery = z.infer<typeof versionsQuerySchema>;
export const versionListSchema = z
  .object({
    items: z.array(versionSchema),
    live: z.number().int().nullable(),
    previous: z.number().int().nullable(),
    nextCursor: z.string().nullable(),
  })
  .meta({ id: 'VersionList' });
export type VersionList = z.infer<typeof versionListSchema>;
