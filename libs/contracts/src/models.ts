import { z } from 'zod';

/** Also the TensorFlow Serving model name and a folder name. */
export const modelNameSchema = z
  .string()
  .regex(
    /^[a-z0-9][a-z0-9_-]{0,62}$/,
    'a model name has 1 to 63 of a–z, 0–9, _ and -, starting with a letter or digit',
  );

/** How a model computes; what was measured of it is in docs/benchmarks.md. */
export const precisionSchema = z.enum(['float32', 'int8']).meta({
  description:
    'int8: half the work in the network, a sixth less in all, and the same answer to 98 of 100 photos (docs/benchmarks.md); for all versions of the model',
});
export type Precision = z.infer<typeof precisionSchema>;

export const modelSchema = z
  .object({
    name: z.string(),
    backbone: z.string(),
    precision: precisionSchema,
    start: z.enum(['imagenet', 'blank']),
    live: z.number().int().nullable(),
    previous: z.number().int().nullable(),
    classes: z.number().int(),
    pendingCorrections: z.number().int(),
    createdAt: z.iso.datetime(),
  })
  .meta({ id: 'Model' });
export type Model = z.infer<typeof modelSchema>;
export const modelListSchema = z.object({ items: z.array(modelSchema) }).meta({ id: 'ModelList' });
export type ModelList = z.infer<typeof modelListSchema>;
export const createModelSchema = z
  .strictObject({
    name: modelNameSchema,
    start: z.enum(['imagenet', 'blank']).default('imagenet'),
    precision: precisionSchema.default('float32'),
  })
  .meta({ id: 'CreateModel' });
export type CreateModel = z.infer<typeof createModelSchema>;
