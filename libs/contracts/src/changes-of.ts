import { z } from 'zod';

/**
 * What a PUT of settings takes, each of which has a default: those that are left out stay as they are. (`partial` of zod would fill
 * in the defaults.)
 */
export function changesOf<Shape extends Record<string, z.ZodDefault<z.ZodType>>>(
  settings: z.ZodObject<Shape>,
) {
  const fields = Object.entries(settings.shape).map(([name, field]) => [
    name,
    field
      .unwrap()
      .meta(field.meta() ?? {})
      .optional(),
  ]);
  return z.strictObject(Object.fromEntries(fields)) as unknown as z.ZodType<
    Partial<z.output<z.ZodObject<Shape>>>
  >;
}
