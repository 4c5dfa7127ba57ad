import { z } from 'zod';

/** The one error shape of the REST API. */
export const errorSchema = z
  .object({
    error: z
      .object({
        code: z.string().meta({ examples: ['unsupported_image'] }),
        message: z.string(),
        requestId: z.string(),
        details: z.record(z.string(), z.unknown()).optional(),
      })
      .meta({ id: 'Refusal' }),
  })
  .meta({ id: 'ErrorBody' });
export type ErrorBody = z.infer<typeof errorSchema>;
