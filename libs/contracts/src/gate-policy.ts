import { z } from 'zod';
import { changesOf } from './changes-of.js';

/** When the gate of a model turns a new version down. */
export const gatePolicySchema = z
  .strictObject({
    mode: z.enum(['block', 'warn']).default('block').meta({
      description: 'warn: a version that fails a check may go live all the same, and the failure is shown',
    }),
    maximumAccuracyLoss: z.number().min(0).max(1).default(0.05).meta({
      description: 'Loss of accuracy on checked photos that is too much though chance alone might explain it',
    }),
    maximumUnexpectedChange: z.number().min(0).max(1).default(0.05).meta({
      description:
        'Share of earlier answers that may change without a correction asking for it; those in classes that people taught count as far as the live version was sure of them',
    }),
  })
  .meta({ id: 'GatePolicy' });
export type GatePolicy = z.infer<typeof gatePolicySchema>;
export const gatePolicyChangesSchema = changesOf(gatePolicySchema).meta({ id: 'GatePolicySettings' });
