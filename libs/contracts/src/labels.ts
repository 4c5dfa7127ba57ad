import { z } from 'zod';
import { classNameSchema } from './classes.js';
import { correctionSchema, labelSchema } from './corrections.js';
import { imageSchema } from './predict.js';
import { queryNumber } from './query-number.js';

export const labelsQuerySchema = z.object({
  class: z
    .string()
    .optional()
    .meta({ description: 'Only what is labelled with it: id or name, also of a retired one' }),
  cursor: z.string().optional(),
  limit: queryNumber(z.int().min(1).max(200).default(60)),
});
export type LabelsQuery = z.infer<typeof labelsQuerySchema>;

export const labelledImageSchema = z
  .object({
    image: imageSchema,
    label: labelSchema
      .extend({
        by: z.string().meta({ description: 'Who said it' }),
        at: z.iso.datetime().meta({ description: 'When it was said' }),
      })
      .meta({ id: 'SaidLabel' }),
    part: z.enum(['train', 'verified']).nullable().meta({
      description: 'Learned from, or only ever measured with; null: the next run decides',
    }),
    recheck: z.boolean().meta({ description: 'Somebody is to look at it again' }),
  })
  .meta({ id: 'LabelledImage' });
export type LabelledImage = z.infer<typeof labelledImageSchema>;

export const labelListSchema = z
  .object({ items: z.array(labelledImageSchema), nextCursor: z.string().nullable() })
  .meta({ id: 'LabelList' });
export type LabelList = z.infer<typeof labelListSchema>;

/** Images that one call may label. */
export const MAX_LABELLED_AT_ONCE = 500;
const images = z
  .array(z.string().regex(/^[0-9a-f]{64}$/, 'an image is named by its SHA-256, in lower-case hexadecimal'))
  .min(1)
  .max(MAX_LABELLED_AT_ONCE)
  .meta({ description: 'By their hashes; each classified or labelled with this model before' });

export const labelImagesSchema = z
  .union(
    [
      z.strictObject({ images, class: z.string().trim().min(1) }).meta({ id: 'LabelAsClass' }),
      z.strictObject({ images, newClass: classNameSchema }).meta({ id: 'LabelAsNewClass' }),
      z.strictObject({ images, none: z.literal(true) }).meta({ id: 'LabelAsNone' }),
    ],
    'To label is {"images": ["a hash", …]} with one of {"class": "a name or id"}, {"newClass": "a name"} and {"none": true}',
  )
  .meta({ id: 'LabelImages' });
export type LabelImages = z.infer<typeof labelImagesSchema>;

export const labelledSchema = z
  .object({
    corrections: z.array(correctionSchema).meta({ description: 'Those that were made' }),
    unchanged: z
      .number()
      .int()
      .meta({ description: 'Images of which the caller had said so already: nothing was made for them' }),
    standing: z.number().int().meta({
      description:
        'Of all these images, those that are labelled so now: where people say different things, most votes count, and an admin decides',
    }),
  })
  .meta({ id: 'Labelled' });
export type Labelled = z.infer<typeof labelledSchema>;
