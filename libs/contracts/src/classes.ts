import { z } from 'zod';
import { classNameSchema } from './predict.js';

export const classSchema = z
  .object({
    id: z.string(),
    name: z.string(),
    status: z.enum(['active', 'retired']),
    synset: z.string().nullable().meta({ description: 'WordNet id, for the ImageNet classes' }),
    labels: z.number().int().meta({ description: 'Images labelled with it' }),
    inLiveVersion: z.boolean().meta({ description: 'false: the live version has not learned it yet' }),
    createdAt: z.iso.datetime(),
  })
  .meta({ id: 'Class' });
export type Class = z.infer<typeof classSchema>;

export const classesQuerySchema = z.object({
  query: z.string().optional().meta({ description: 'Part of a name; best matches first' }),
  status: z.enum(['active', 'retired', 'all']).default('active'),
  limit: z.coerce.number().int().min(1).max(5000).default(5000),
});
export type ClassesQuery = z.infer<typeof classesQuerySchema>;
export const classListSchema = z.object({ items: z.array(classSchema) }).meta({ id: 'ClassList' });
export type ClassList = z.infer<typeof classListSchema>;

export const createClassSchema = z.strictObject({ name: classNameSchema }).meta({ id: 'CreateClass' });
export type CreateClass = z.infer<typeof createClassSchema>;
export const updateClassSchema = z
  .strictObject({ name: classNameSchema.optional(), status: z.enum(['active', 'retired']).optional() })
  .refine((change) => change.name !== undefined || change.status !== undefined, 'give a name or a status')
  .meta({ id: 'UpdateClass' });
export type UpdateClass = z.infer<typeof updateClassSchema>;
