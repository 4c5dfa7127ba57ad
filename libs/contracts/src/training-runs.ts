import { z } from 'zod';
import { trainingRunStates } from './lifecycle.js';
import { queryNumber } from './query-number.js';
import { verdictSchema } from './verdict.js';

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

const classImages = { classId: z.string(), images: z.number().int() };
const overlapSchema = z
  .object({ ...classImages, from: z.array(z.object(classImages).meta({ id: 'ClassImages' })) })
  .meta({ id: 'Overlap' });

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
    // Described, its types are written as choices: many generators of clients take no list of types.
    fit: z.record(z.string(), z.union([z.number(), z.string().meta({ description: 'A name' }), z.null()])),
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
    log: z.array(z.object({ at: z.iso.datetime(), message: z.string() }).meta({ id: 'LogLine' })),
    createdAt: z.iso.datetime(),
    startedAt: z.iso.datetime().nullable(),
    finishedAt: z.iso.datetime().nullable(),
  })
  .meta({ id: 'TrainingRun' });
export type TrainingRun = z.infer<typeof trainingRunSchema>;

/** What a run of the mode `full` would take by now; null: no trainer that runs can do it, or the model's network computes in int8. */
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

/** The newest version, where it waits to be made live; null: it does not. */
export const waitingVersionSchema = z
  .object({
    version: z.number().int(),
    corrections: z.number().int().meta({ description: 'Those of `pendingCorrections` that it has learned' }),
  })
  .meta({ id: 'WaitingVersion' });
export type WaitingVersion = z.infer<typeof waitingVersionSchema>;

export const trainingRunsQuerySchema = z.object({
  limit: queryNumber(z.int().min(1).max(50).default(50)),
});
export type TrainingRunsQuery = z.infer<typeof trainingRunsQuerySchema>;
export const trainingRunListSchema = z
  .object({
    items: z.array(trainingRunSchema),
    pendingCorrections: z
      .number()
      .int()
      .meta({ description: 'Corrections that no live version has learned yet' }),
    waiting: waitingVersionSchema.nullable(),
    full: fullTrainingSchema.nullable(),
  })
  .meta({ id: 'TrainingRunList' });
export type TrainingRunList = z.infer<typeof trainingRunListSchema>;
