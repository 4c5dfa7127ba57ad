import { z } from 'zod';

const bothSchema = z
  .object({ reference: z.number(), current: z.number() })
  .meta({ id: 'ReferenceAndCurrent' });
const driftMeasure = {
  images: bothSchema,
  embedding: z.number().meta({ description: 'Distance of what the photos look like, 0 to 1' }),
  score: z.number().meta({ description: 'Distance of how sure the answers are, 0 to 1' }),
  alarm: z.boolean(),
};
export const foundDriftSchema = z
  .object({
    ...driftMeasure,
    meanScore: bothSchema,
    classes: z.array(
      z
        .object({
          classId: z.string(),
          name: z.string(),
          share: bothSchema,
          changed: z.boolean().meta({ description: 'It is answered clearly more or less often' }),
          ...driftMeasure,
        })
        .meta({ id: 'ClassDrift' }),
    ),
  })
  .meta({ id: 'Drift' });
export const driftSchema = z
  .object({
    at: z.iso.datetime().nullable().meta({ description: 'When the photos were last looked over' }),
    drift: foundDriftSchema.nullable().meta({
      description: 'Of what the live version is asked now from its first photos; null: too few yet',
    }),
    verifiedDrift: foundDriftSchema.nullable().meta({
      description:
        'Of what it is asked now from the verified photos, which versions are tested on (`reference` is of them); null: too few yet',
    }),
  })
  .meta({ id: 'DriftReport' });
export type DriftReport = z.infer<typeof driftSchema>;
