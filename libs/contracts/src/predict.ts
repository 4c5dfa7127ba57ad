import { z } from 'zod';
import { correctionSchema, labelSchema } from './corrections.js';
import { errorSchema } from './error.js';
import { flag, optionalFlag } from './flag.js';
import { queryNumber } from './query-number.js';

export const classifyQuerySchema = z.object({
  top: queryNumber(z.int().min(1).max(1000).default(5)).meta({ description: 'How many classes to answer' }),
  store: flag('true', 'false keeps neither the image nor a row'),
});
export type ClassifyQuery = z.infer<typeof classifyQuerySchema>;

export const scoredClassSchema = z
  .object({ classId: z.string(), name: z.string(), score: z.number() })
  .meta({ id: 'ScoredClass' });
export type ScoredClass = z.infer<typeof scoredClassSchema>;

const unknownSchema = z.literal(true).optional().meta({
  description: 'The version knows nothing like it: its best score is below what it needs to answer a class',
});

export const classificationSchema = z
  .object({
    id: z.string().meta({ description: 'Id of the prediction; empty with store=false' }),
    model: z.string(),
    version: z.number().int(),
    predictions: z
      .array(scoredClassSchema)
      .meta({ description: 'Scores descending, softmax over all active classes' }),
    unknown: unknownSchema,
  })
  .meta({ id: 'Classification' });
export type Classification = z.infer<typeof classificationSchema>;

export const classificationBatchSchema = z
  .object({
    results: z.array(z.union([classificationSchema, errorSchema]).meta({ id: 'ClassificationOrError' })),
  })
  .meta({ id: 'ClassificationBatch' });
export type ClassificationBatch = z.infer<typeof classificationBatchSchema>;
export const classifiedSchema = z
  .union([classificationSchema, classificationBatchSchema])
  .meta({ id: 'Classified' });

/** The way of a correction to live. */
export const fixStates = ['none', 'recorded', 'queued', 'training', 'rejected', 'releasing', 'live'] as const;

const answerNowSchema = scoredClassSchema.extend({ unknown: unknownSchema }).meta({ id: 'AnswerNow' });
/** The best class of a version's answer to an image, and whether it knows nothing like that image. */
export type AnswerNow = z.infer<typeof answerNowSchema>;

export const fixSchema = z
  .object({
    state: z.enum(fixStates),
    reason: z.string().optional().meta({ description: 'Why it is where it is, when that is not plain' }),
    version: z.number().int().optional().meta({ description: 'The version that learned it' }),
    runId: z.string().optional(),
    releaseId: z.string().optional(),
    says: answerNowSchema.optional().meta({ description: 'What that version answers for this very image' }),
  })
  .meta({ id: 'Fix' });
export type Fix = z.infer<typeof fixSchema>;

/** A stored image. */
export const imageSchema = z
  .object({
    url: z.string(),
    sha256: z.string(),
    width: z.number().int(),
    height: z.number().int(),
    bytes: z.number().int(),
  })
  .meta({ id: 'StoredImage' });

export const predictionSchema = z
  .object({
    id: z.string(),
    model: z.string(),
    version: z.number().int(),
    createdAt: z.iso.datetime(),
    predictions: z.array(scoredClassSchema),
    unknown: unknownSchema,
    image: imageSchema,
    corrections: z.array(correctionSchema),
    label: labelSchema.nullable(),
    fix: fixSchema,
  })
  .meta({ id: 'Prediction' });
export type Prediction = z.infer<typeof predictionSchema>;

export const imageQuerySchema = z.object({
  size: queryNumber(z.int().min(16).max(2048).optional()).meta({ description: 'Longer side of a thumbnail' }),
});
export type ImageQuery = z.infer<typeof imageQuerySchema>;

export const predictionsQuerySchema = z.object({
  cursor: z.string().optional(),
  limit: queryNumber(z.int().min(1).max(100).default(24)),
  corrected: optionalFlag('Only (un)corrected ones'),
});
export type PredictionsQuery = z.infer<typeof predictionsQuerySchema>;
export const predictionListSchema = z
  .object({ items: z.array(predictionSchema), nextCursor: z.string().nullable() })
  .meta({ id: 'PredictionList' });
export type PredictionList = z.infer<typeof predictionListSchema>;
