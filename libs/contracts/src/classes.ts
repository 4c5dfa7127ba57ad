import { z } from 'zod';
import { queryNumber } from './query-number.js';

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
  .regex(/^[^\u0000-\u001f\u007f-\u009f]*$/, 'a class name holds no control characters')
  // What stands for bytes that were no UTF-8: what was meant is lost.
  .refine((name) => !name.includes('\ufffd'), 'a class name comes as UTF-8, and this one is not UTF-8')
  // Not a pattern of the OpenAPI document: many regular expression engines know no \p.
  .refine(
    (name) => /[\p{L}\p{N}\p{P}\p{S}]/u.test(name.replace(BLANK, '')),
    'a class name holds something that can be seen',
  )
  .meta({ description: 'Holds at least one letter, number, punctuation mark or symbol' });

export const classSchema = z
  .object({
    id: z.string(),
    name: z.string(),
    status: z.enum(['active', 'retired']),
    synset: z.string().nullable().meta({ description: 'WordNet id, for the ImageNet classes' }),
    mergedInto: z.string().nullable().meta({
      description: 'Id of the class that a retired one became part of: its labels and scores count there',
    }),
    labels: z.number().int().meta({ description: 'Images labelled with it' }),
    recheck: z
      .number()
      .int()
      .meta({ description: 'Of these, images that wait to be looked at again, as after a split' }),
    inLiveVersion: z.boolean().meta({ description: 'false: the live version has not learned it yet' }),
    createdAt: z.iso.datetime(),
  })
  .meta({ id: 'ImageClass' });
export type Class = z.infer<typeof classSchema>;

/** What a class is called now. */
export const namedClassSchema = z
  .object({ classId: z.string(), name: z.string() })
  .meta({ id: 'NamedClass' });

export const classesQuerySchema = z.object({
  query: z.string().optional().meta({ description: 'Part of a name; best matches first' }),
  status: z.enum(['active', 'retired', 'all']).default('active'),
  cursor: z.string().optional(),
  limit: queryNumber(z.int().min(1).max(5000).default(5000)),
});
export type ClassesQuery = z.infer<typeof classesQuerySchema>;
export const classListSchema = z
  .object({ items: z.array(classSchema), nextCursor: z.string().nullable() })
  .meta({ id: 'ClassList' });
export type ClassList = z.infer<typeof classListSchema>;

export const createClassSchema = z.strictObject({ name: classNameSchema }).meta({ id: 'CreateClass' });
export type CreateClass = z.infer<typeof createClassSchema>;
export const updateClassSchema = z
  .strictObject({ name: classNameSchema.optional(), status: z.enum(['active', 'retired']).optional() })
  .refine((change) => change.name !== undefined || change.status !== undefined, 'give a name or a status')
  .meta({ id: 'UpdateClass', minProperties: 1 });
export type UpdateClass = z.infer<typeof updateClassSchema>;

export const mergeClassSchema = z.strictObject({ into: z.string() }).meta({ id: 'MergeClass' });
export type MergeClass = z.infer<typeof mergeClassSchema>;
export const splitClassSchema = z
  .strictObject({
    into: z
      .array(classNameSchema)
      .max(50)
      .default([])
      .meta({ description: 'Names to tell its images apart by; classes that do not exist yet are made' }),
  })
  .meta({ id: 'SplitClass' });
export type SplitClass = z.infer<typeof splitClassSchema>;
export const classSplitSchema = z
  .object({
    class: classSchema,
    into: z.array(classSchema),
    images: z.number().int().meta({ description: 'Labelled images that went back to review' }),
  })
  .meta({ id: 'ClassSplit' });
export type ClassSplit = z.infer<typeof classSplitSchema>;
