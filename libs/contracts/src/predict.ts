import { z } from 'zod';
import { errorSchema } from './error.js';

export const classifyQuerySchema = z.object({
  top: z.coerce
    .number()
    .int()
    .min(1)
    .max(1000)
    .default(5)
    .meta({ description: 'How many classes to answer' }),
  store: z
    .enum(['true', 'false'])
    .default('true')
    .transform((text) => text === 'true')
    .meta({ description: 'false keeps neither the image nor a row' }),
});
export type ClassifyQuery = z.infer<typeof classifyQuerySchema>;

const namedClassSchema = z.object({ classId: z.string(), name: z.string() });
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
  .object({ results: z.array(z.union([classificationSchema, errorSchema])) })
  .meta({ id: 'ClassificationBatch' });
export type ClassificationBatch = z.infer<typeof classificationBatchSchema>;

/** The way of a correction to live. */
export const fixStates = ['none', 'recorded', 'queued', 'training', 'rejected', 'releasing', 'live'] as const;
export const fixSchema = z
  .object({
    state: z.enum(fixStates),
    reason: z.string().optional().meta({ description: 'Why it is where it is, when that is not plain' }),
    version: z.number().int().optional().meta({ description: 'The version that learned it' }),
    runId: z.string().optional(),
    releaseId: z.string().optional(),
    says: scoredClassSchema.optional().meta({ description: 'What that version answers for this very image' }),
  })
  .meta({ id: 'Fix' });
export type Fix = z.infer<typeof fixSchema>;
export type FixState = (typeof fixStates)[number];

export const correctionSchema = z
  .object({
    id: z.string(),
    predictionId: z.string().nullable(),
    classId: z.string().nullable(),
    className: z.string().nullable(),
    none: z.boolean(),
    confirmation: z.boolean().meta({ description: 'The same class as predicted' }),
    by: z.string(),
    createdAt: z.iso.datetime(),
    undoneAt: z.iso.datetime().nullable(),
  })
  .meta({ id: 'Correction' });
export type Correction = z.infer<typeof correctionSchema>;

export const labelSchema = z
  .object({
    correctionId: z
      .string()
      .meta({ description: 'The correction that stands; perhaps of another prediction' }),
    classId: z.string().nullable(),
    className: z.string().nullable(),
    none: z.boolean(),
    disputed: z.boolean().meta({ description: 'People say different things and no admin has settled it' }),
  })
  .meta({ id: 'Label', description: 'What the corrections of everybody resolve to for the image' });
export type Label = z.infer<typeof labelSchema>;

export const predictionSchema = z
  .object({
    id: z.string(),
    model: z.string(),
    version: z.number().int(),
    createdAt: z.iso.datetime(),
    predictions: z.array(scoredClassSchema),
    unknown: unknownSchema,
    image: z.object({
      url: z.string(),
      sha256: z.string(),
      width: z.number().int(),
      height: z.number().int(),
      bytes: z.number().int(),
    }),
    corrections: z.array(correctionSchema),
    label: labelSchema.nullable(),
    fix: fixSchema,
  })
  .meta({ id: 'Prediction' });
export type Prediction = z.infer<typeof predictionSchema>;

export const imageQuerySchema = z.object({
  size: z.coerce
    .number()
    .int()
    .min(16)
    .max(2048)
    .optional()
    .meta({ description: 'Longer side of a thumbnail' }),
});

/** Largest class name, in characters after trimming. */
export const MAX_CLASS_NAME = 120;
/** Letters and symbols that show as nothing: fillers of Hangul and the like, and the empty Braille pattern. */
const BLANK = /[\p{Default_Ignorable_Code_Point}\u2800]/gu;
export const classNameSchema = z
  .string()
  .trim()
  .min(1, 'a class needs a name')
  .max(MAX_CLASS_NAME, `a class name has at most ${MAX_CLASS_NAME} characters`)
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is refused
  .regex(/^[^\u0000-\u001f\u007f]*$/, 'a class name holds no control characters')
  // Not a pattern of the OpenAPI document: many regular expression engines know no \p.
  .refine(
    (name) => /[\p{L}\p{N}\p{P}\p{S}]/u.test(name.replace(BLANK, '')),
    'a class name holds something that can be seen',
  )
  .meta({ description: 'Holds at least one letter, number, punctuation mark or symbol' });

export const createCorrectionSchema = z
  .union([
    z.strictObject({ class: z.string().trim().min(1) }),
    z.strictObject({ newClass: classNameSchema }),
    z.strictObject({ none: z.literal(true) }),
  ])
  .meta({ id: 'CreateCorrection' });
export type CreateCorrection = z.infer<typeof createCorrectionSchema>;

export const predictionsQuerySchema = z.object({
  cursor: z.string().optional(),
  limit: z.coerce.number().int().min(1).max(100).default(24),
  corrected: z.enum(['true', 'false']).optional().meta({ description: 'Only (un)corrected ones' }),
});
export const predictionListSchema = z
  .object({ items: z.array(predictionSchema), nextCursor: z.string().nullable() })
  .meta({ id: 'PredictionList' });
export type PredictionList = z.infer<typeof predictionListSchema>;

/**
 * `mixed`: some of each; `typical`: those that stand for the most others, of classes with few labels; `suspect`: labels that
 * are probably wrong; `recheck`: labels that wait for a second look, after a split or where people disagree;
 * `duplicates`: nearly the same photos after one another; `unknown`: unlike all that the version knows; `disagreement`: what a
 * new version, answering unseen, said otherwise of; `audit`: a random slice, labelled or not, from which the live
 * accuracy is estimated.
 */
export const reviewOrders = [
  'mixed',
  'uncertain',
  'typical',
  'suspect',
  'recheck',
  'duplicates',
  'unknown',
  'disagreement',
  'audit',
  'newest',
  'random',
] as const;
export type ReviewOrderName = (typeof reviewOrders)[number];
export const reviewQuerySchema = z.object({
  order: z.enum(reviewOrders).default('uncertain'),
  class: z.string().optional().meta({ description: 'Id or name of the predicted class' }),
  cursor: z.string().optional(),
  limit: z.coerce.number().int().min(1).max(100).default(24),
});
export type ReviewQuery = z.infer<typeof reviewQuerySchema>;
const reviewItemSchema = predictionSchema.omit({ corrections: true, label: true, fix: true }).extend({
  why: z
    .object({
      order: z.enum(reviewOrders).meta({ description: 'The order that it was taken from' }),
      label: namedClassSchema.nullable().meta({ description: 'What it is labelled with now, where it is' }),
      likely: namedClassSchema
        .nullable()
        .meta({ description: 'What its neighbours are labelled with instead' }),
      similar: z.number().int().meta({ description: 'How many open photos show nearly the same, with it' }),
    })
    .meta({ description: 'Why somebody should look at it' }),
});
export const reviewListSchema = z
  .object({
    items: z.array(reviewItemSchema),
    nextCursor: z.string().nullable(),
    remaining: z
      .number()
      .int()
      .meta({ description: 'How many of them nobody has looked at yet, without those leased to others' }),
  })
  .meta({ id: 'ReviewList' });
export type ReviewList = z.infer<typeof reviewListSchema>;

export const importedSchema = z
  .object({
    imported: z.number().int(),
    duplicates: z.number().int(),
    rejected: z.array(z.object({ file: z.string(), error: z.string() })),
  })
  .meta({ id: 'Imported' });
export type Imported = z.infer<typeof importedSchema>;

export const exportFormats = ['folders', 'csv', 'jsonl', 'label-studio'] as const;
export const exportQuerySchema = z.object({
  format: z.enum(exportFormats).default('folders'),
  images: z
    .enum(['true', 'false'])
    .default('false')
    .transform((text) => text === 'true')
    .meta({ description: 'A tar.gz of the list and the images; folders always are one' }),
});
export type ExportQuery = z.output<typeof exportQuerySchema>;
export type ExportFormat = ExportQuery['format'];
