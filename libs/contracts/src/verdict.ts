import { z } from 'zod';

/** One check of the gate. `says` is a plain sentence for people who are not engineers. */
export const gateReasonSchema = z
  .object({ code: z.string(), passed: z.boolean(), says: z.string() })
  .meta({ id: 'GateReason' });
/** What the checked photos of a class say; `low` and `high` bound its accuracy (exact 95 % interval). */
export const verifiedClassSchema = z
  .object({
    classId: z.string(),
    name: z.string(),
    images: z.number().int(),
    right: z.number().int(),
    rightLive: z.number().int().nullable(),
    low: z.number(),
    high: z.number(),
  })
  .meta({ id: 'VerifiedClass' });
export const verdictSchema = z
  .object({
    passed: z.boolean(),
    allowed: z
      .boolean()
      .optional()
      .meta({ description: 'It may go live: it passed, or what failed is only warned of' }),
    reasons: z.array(gateReasonSchema),
    measured: z.record(z.string(), z.number().nullable()),
    classes: z
      .array(verifiedClassSchema)
      .default([])
      .meta({ description: 'Classes with checked photos, most photos first' }),
    negativeFlips: z
      .array(z.string())
      .default([])
      .meta({ description: 'Images (sha-256) the live version had right' }),
  })
  .meta({ id: 'Verdict' });
export type Verdict = z.infer<typeof verdictSchema>;
