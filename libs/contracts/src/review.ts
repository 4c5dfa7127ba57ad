import { z } from 'zod';
import { namedClassSchema } from './classes.js';
import { predictionSchema } from './predict.js';
import { queryNumber } from './query-number.js';
import { mostRemaining } from './review-limits.js';

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
  limit: queryNumber(z.int().min(1).max(100).default(24)),
});
export type ReviewQuery = z.infer<typeof reviewQuerySchema>;

const reviewItemSchema = predictionSchema
  .omit({ corrections: true, label: true, fix: true })
  .extend({
    why: z
      .object({
        order: z.enum(reviewOrders).meta({ description: 'The order that it was taken from' }),
        label: namedClassSchema.nullable().meta({ description: 'What it is labelled with now, where it is' }),
        likely: namedClassSchema
          .nullable()
          .meta({ description: 'What its neighbours are labelled with instead' }),
        splitInto: z.array(namedClassSchema).meta({
          description: 'What the class of its label was split into, until somebody has looked again',
        }),
        similar: z.number().int().meta({ description: 'How many open photos show nearly the same, with it' }),
      })
      .meta({ id: 'ReviewReason', description: 'Why somebody should look at it' }),
  })
  .meta({ id: 'ReviewItem' });
export const reviewListSchema = z
  .object({
    items: z.array(reviewItemSchema),
    nextCursor: z.string().nullable(),
    remaining: z
      .number()
      .int()
      .meta({
        description: `How many of them nobody has looked at yet, without those leased to others; ${mostRemaining} stands for more, too`,
      }),
  })
  .meta({ id: 'ReviewList' });
export type ReviewList = z.infer<typeof reviewListSchema>;
