import { z } from 'zod';
import { releaseStages, releaseStates, trainingRunStates, versionStates } from './lifecycle.js';

export const trainingModes = ['head', 'full'] as const;
export const releasePolicies = ['auto', 'manual'] as const;

export const createTrainingRunSchema = z
  .strictObject({
    mode: z.enum(trainingModes).default('head'),
    release: z.enum(releasePolicies).default('auto'),
    worker: z
      .enum(['any', 'gpu'])
      .default('any')
      .meta({ description: 'gpu: waits for a trainer with a GPU; any: takes one where there is one' }),
  })
  .meta({ id: 'CreateTrainingRun' });
export type CreateTrainingRun = z.infer<typeof createTrainingRunSchema>;

/** One check of the gate. `says` is a plain sentence for people who are not engineers. */
export const gateReasonSchema = z
  .object({ code: z.string(), passed: z.boolean(), says: z.string() })
  .meta({ id: 'GateReason' });
/** What the checked photos of a class say; `low` and `high` bound its accuracy (exact 95 % interval). */
export const verifiedClassSchema = z
  .object({
    classId: z.string(),
    name: z.string(),
    images: z.number().int(),
    right: z.number().int(),
    rightLive: z.number().int().nullable(),
    low: z.number(),
    high: z.number(),
  })
  .meta({ id: 'VerifiedClass' });
export const verdictSchema = z
  .object({
    passed: z.boolean(),
    allowed: z
      .boolean()
      .optional()
      .meta({ description: 'It may go live: it passed, or what failed is only warned of' }),
    reasons: z.array(gateReasonSchema),
    measured: z.record(z.string(), z.number().nullable()),
    classes: z
      .array(verifiedClassSchema)
      .default([])
      .meta({ description: 'Classes with checked photos, most photos first' }),
    negativeFlips: z
      .array(z.string())
      .default([])
      .meta({ description: 'Images (sha-256) the live version had right' }),
  })
  .meta({ id: 'Verdict' });
export type Verdict = z.infer<typeof verdictSchema>;

export const trainingStages = [
  'waiting',
  'dataset',
  'embedding',
  'preparing',
  'training',
  'gate',
  'writing',
  'done',
] as const;
export const progressSchema = z
  .object({
    stage: z.enum(trainingStages),
    step: z.number().int(),
    of: z.number().int(),
    loss: z.number().nullable(),
    secondsLeft: z.number().nullable(),
    accuracy: z
      .number()
      .nullish()
      .meta({ description: 'Fine-tuning: share of the latest photos answered right, as they were shown' }),
    imagesPerSecond: z.number().nullish(),
  })
  .meta({ id: 'Progress' });
export type Progress = z.infer<typeof progressSchema>;

const overlapSchema = z.object({
  classId: z.string(),
  images: z.number().int(),
  from: z.array(z.object({ classId: z.string(), images: z.number().int() })),
});

export const trainingMetricsSchema = z
  .object({
    examples: z.number().int(),
    newClasses: z.number().int(),
    replayed: z.number().int(),
    verified: z.number().int(),
    embedded: z.number().int(),
    seconds: z.number(),
    unknownThreshold: z
      .number()
      .nullable()
      .meta({ description: 'Best score below which it answers "unknown"; null: never' }),
    overlaps: z.array(overlapSchema).meta({
      description: 'New classes that take over images of others: to merge, or to retire',
    }),
    fit: z.record(z.string(), z.union([z.number(), z.string(), z.null()])),
  })
  .partial()
  .meta({ id: 'TrainingMetrics' });
export type TrainingMetrics = z.infer<typeof trainingMetricsSchema>;

export const trainingRunSchema = z
  .object({
    id: z.string(),
    model: z.string(),
    mode: z.enum(trainingModes),
    release: z.enum(releasePolicies),
    trigger: z.enum(['manual', 'schedule']),
    by: z.string(),
    state: z.enum(trainingRunStates),
    version: z.number().int().nullable(),
    releaseId: z.string().nullable(),
    progress: progressSchema,
    metrics: trainingMetricsSchema.nullable(),
    verdict: verdictSchema.nullable(),
    error: z.string().nullable(),
    waitingFor: z
      .string()
      .nullable()
      .meta({ description: 'Why nobody works on it, where no trainer that runs can' }),
    log: z.array(z.object({ at: z.iso.datetime(), message: z.string() })),
    createdAt: z.iso.datetime(),
    startedAt: z.iso.datetime().nullable(),
    finishedAt: z.iso.datetime().nullable(),
  })
  .meta({ id: 'TrainingRun' });
export type TrainingRun = z.infer<typeof trainingRunSchema>;
/** What a run of the mode `full` would take by now; null: no trainer that runs can do it. */
export const fullTrainingSchema = z
  .object({
    backend: z.string(),
    device: z.string(),
    photos: z.number().int(),
    seconds: z.number(),
    bytes: z.number().meta({ description: 'Of memory' }),
  })
  .meta({ id: 'FullTraining' });
export type FullTraining = z.infer<typeof fullTrainingSchema>;

export const trainingRunListSchema = z
  .object({
    items: z.array(trainingRunSchema),
    pendingCorrections: z
      .number()
      .int()
      .meta({ description: 'Corrections that no live version has learned yet' }),
    full: fullTrainingSchema.nullable(),
  })
  .meta({ id: 'TrainingRunList' });
export type TrainingRunList = z.infer<typeof trainingRunListSchema>;

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

const bothSchema = z.object({ reference: z.number(), current: z.number() });
const driftMeasure = {
  images: bothSchema,
  embedding: z.number().meta({ description: 'Distance of what the photos look like, 0 to 1' }),
  score: z.number().meta({ description: 'Distance of how sure the answers are, 0 to 1' }),
  alarm: z.boolean(),
};
export const driftSchema = z
  .object({
    at: z.iso.datetime().nullable().meta({ description: 'When the photos were last looked over' }),
    drift: z
      .object({
        ...driftMeasure,
        meanScore: bothSchema,
        classes: z.array(
          z.object({
            classId: z.string(),
            name: z.string(),
            share: bothSchema,
            changed: z.boolean().meta({ description: 'It is answered clearly more or less often' }),
            ...driftMeasure,
          }),
        ),
      })
      .nullable()
      .meta({
        description: 'Of what the live version is asked now against its first photos; null: too few yet',
      }),
  })
  .meta({ id: 'DriftReport' });
export type DriftReport = z.infer<typeof driftSchema>;

/** Who let a version go live that the gate had rejected. */
export const versionOverrideSchema = z
  .object({ by: z.string(), at: z.iso.datetime(), note: z.string() })
  .meta({ id: 'VersionOverride' });
export type VersionOverride = z.infer<typeof versionOverrideSchema>;

export const versionSchema = z
  .object({
    number: z.number().int(),
    model: z.string(),
    parent: z.number().int().nullable(),
    runId: z.string().nullable(),
    state: z.enum(versionStates),
    classes: z.number().int(),
    newClasses: z.array(z.string()).meta({ description: 'Names of the classes its parent did not know' }),
    corrections: z.number().int().meta({ description: 'Corrections it learned from' }),
    metrics: trainingMetricsSchema.nullable(),
    verdict: verdictSchema.nullable(),
    liveAccuracy: liveAccuracySchema.nullable(),
    createdAt: z.iso.datetime(),
    liveSince: z.iso.datetime().nullable(),
    override: versionOverrideSchema.nullable(),
  })
  .meta({ id: 'Version' });
export type Version = z.infer<typeof versionSchema>;
export const versionDetailSchema = versionSchema
  .extend({ classList: z.array(z.object({ classId: z.string(), name: z.string() })) })
  .meta({ id: 'VersionDetail' });
export type VersionDetail = z.infer<typeof versionDetailSchema>;
export const versionListSchema = z
  .object({
    items: z.array(versionSchema),
    live: z.number().int().nullable(),
    previous: z.number().int().nullable(),
  })
  .meta({ id: 'VersionList' });
export type VersionList = z.infer<typeof versionListSchema>;

export const createReleaseSchema = z
  .strictObject({
    version: z.int32().positive(),
    override: z.string().trim().min(1).max(500).optional().meta({
      description: 'Why a version that the gate rejected is to go live all the same; kept with it',
    }),
  })
  .meta({ id: 'CreateRelease' });
export type CreateRelease = z.infer<typeof createReleaseSchema>;
export const releaseSchema = z
  .object({
    id: z.string(),
    model: z.string(),
    version: z.number().int(),
    from: z.number().int().nullable().meta({ description: 'The version that was live before' }),
    kind: z.enum(['release', 'rollback']),
    by: z.string(),
    state: z.enum(releaseStates),
    stage: z
      .enum(releaseStages)
      .nullable()
      .meta({ description: 'What it does within its state, such as being watched once it is live' }),
    reason: z.string().nullable(),
    log: z
      .string()
      .nullable()
      .meta({ description: 'The last lines of the build or the container that failed' }),
    steps: z.array(z.object({ state: z.enum(releaseStates), at: z.iso.datetime(), reason: z.string() })),
    createdAt: z.iso.datetime(),
    finishedAt: z.iso.datetime().nullable(),
  })
  .meta({ id: 'Release' });
export type Release = z.infer<typeof releaseSchema>;
export const releaseListSchema = z.object({ items: z.array(releaseSchema) }).meta({ id: 'ReleaseList' });
export type ReleaseList = z.infer<typeof releaseListSchema>;

const timeOfDaySchema = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, { error: 'must be HH:MM' });

export const scheduleSettingsSchema = z
  .strictObject({
    cron: z.string().trim().min(1).max(100).default('0 3 * * *'),
    timezone: z.string().trim().min(1).max(100).default('UTC'),
    minimumCorrections: z.number().int().min(1).max(1_000_000).default(10),
    mode: z.enum(trainingModes).default('head'),
    release: z.enum(releasePolicies).default('auto'),
    enabled: z.boolean().default(false),
    quietHours: z
      .strictObject({ from: timeOfDaySchema, to: timeOfDaySchema })
      .refine(({ from, to }) => from !== to, { error: 'from and to are the same time' })
      .nullable()
      .default(null)
      .meta({ description: 'Between these times of day no new version goes live; rollbacks do' }),
  })
  .meta({ id: 'ScheduleSettings' });
export type ScheduleSettings = z.infer<typeof scheduleSettingsSchema>;
export const scheduleSchema = scheduleSettingsSchema
  .extend({
    nextAt: z.iso.datetime().nullable(),
    lastOutcome: z
      .object({ at: z.iso.datetime(), says: z.string(), runId: z.string().nullable() })
      .nullable(),
  })
  .meta({ id: 'Schedule' });
export type Schedule = z.infer<typeof scheduleSchema>;
