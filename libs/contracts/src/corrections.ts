import { z } from 'zod';
import { classNameSchema } from './classes.js';

export const correctionSchema = z
  .object({
    id: z.string(),
    predictionId: z.string().nullable(),
    classId: z.string().nullable(),
    className: z.string().nullable(),
    none: z.boolean(),
    confirmation: z.boolean().meta({ description: 'The same class as predicted' }),
    by: z.string(),
    decides: z.boolean().meta({
      description: 'An admin said it: it counts whatever others say, and only an admin takes it back',
    }),
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

/** Longest Idempotency-Key, in characters. */
export const MAX_IDEMPOTENCY_KEY = 255;
export const onceHeadersSchema = z.object({
  'Idempotency-Key': z.string().max(MAX_IDEMPOTENCY_KEY).optional().meta({
    description: 'However often it is sent under the same key, it is recorded once, and answered the same',
  }),
});

export const createCorrectionSchema = z
  .union(
    [
      z.strictObject({ class: z.string().trim().min(1) }).meta({ id: 'CorrectToClass' }),
      z.strictObject({ newClass: classNameSchema }).meta({ id: 'CorrectToNewClass' }),
      z.strictObject({ none: z.literal(true) }).meta({ id: 'CorrectToNone' }),
    ],
    'A correction is one of {"class": "a name or id"}, {"newClass": "a name"} and {"none": true}',
  )
  .meta({ id: 'CreateCorrection' });
export type CreateCorrection = z.infer<typeof createCorrectionSchema>;
