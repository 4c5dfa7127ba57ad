import { z } from 'zod';
import { releaseStages, releaseStates, trafficStages } from './lifecycle.js';

export const createReleaseSchema = z
  .strictObject({
    version: z.int32().positive(),
    override: z.string().trim().min(1).max(500).optional().meta({
      description:
        'Why a version that the gate rejected is to go live all the same; kept with it. 409 for any other version',
    }),
  })
  .meta({ id: 'CreateRelease' });
export type CreateRelease = z.infer<typeof createReleaseSchema>;
export const rollbackSchema = z
  .strictObject({
    to: z.int32().positive().optional().meta({
      description:
        'The version to go back to, as it was seen: refused where another one is the previous one by now',
    }),
  })
  .meta({ id: 'Rollback' });
export type Rollback = z.infer<typeof rollbackSchema>;
export const releaseSchema = z
  .object({
    id: z.string(),
    model: z.string(),
    version: z.number().int(),
    from: z.number().int().nullable().meta({ description: 'The version that was live before' }),
    kind: z.enum(['release', 'rollback']),
    by: z.string(),
    state: z.enum(releaseStates),
    stage: z
      .enum(releaseStages)
      .nullable()
      .meta({ description: 'What it does within its state, such as being watched once it is live' }),
    reason: z.string().nullable(),
    log: z
      .string()
      .nullable()
      .meta({ description: 'The last lines of the build or the container that failed' }),
    steps: z.array(
      z
        .object({ state: z.enum(releaseStates), at: z.iso.datetime(), reason: z.string() })
        .meta({ id: 'ReleaseStep' }),
    ),
    traffic: z
      .array(
        z
          .object({
            stage: z.enum(trafficStages),
            requests: z.number().int(),
            failed: z.number().int(),
            disagreed: z
              .number()
              .int()
              .meta({ description: 'Of the stage `shadow`: answered otherwise than by the live version' }),
          })
          .meta({ id: 'ReleaseTraffic' }),
      )
      .meta({
        description: 'How many requests its version got in each stage so far, and of how many it failed',
      }),
    createdAt: z.iso.datetime(),
    finishedAt: z.iso.datetime().nullable(),
  })
  .meta({ id: 'Release' });
export type Release = z.infer<typeof releaseSchema>;
export const releaseListSchema = z.object({ items: z.array(releaseSchema) }).meta({ id: 'ReleaseList' });
export type ReleaseList = z.infer<typeof releaseListSchema>;
