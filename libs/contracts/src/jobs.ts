import { z } from 'zod';

/** What the queues carry: ids only. PostgreSQL owns every state. */
export const jobSchemas = {
  training: z.strictObject({ runId: z.uuid() }),
  release: z.strictObject({ releaseId: z.uuid() }),
  schedule: z.strictObject({ modelId: z.uuid() }),
} as const;
export type QueueName = keyof typeof jobSchemas;
export type JobData<Q extends QueueName> = z.infer<(typeof jobSchemas)[Q]>;
