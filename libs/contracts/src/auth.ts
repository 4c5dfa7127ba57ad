import { z } from 'zod';

/** Each role may do all that the ones before it may. */
export const roles = ['predict', 'annotate', 'admin'] as const;
export type Role = (typeof roles)[number];

export const meSchema = z
  .object({ auth: z.enum(['none', 'required']), name: z.string(), role: z.enum(roles) })
  .meta({ id: 'Me' });
export type Me = z.infer<typeof meSchema>;

export const createSessionSchema = z
  .strictObject({
    token: z.string().min(1).max(200).meta({ description: 'An API key, or the token of a sign-in link' }),
  })
  .meta({ id: 'CreateSession' });
export type CreateSession = z.infer<typeof createSessionSchema>;

export const apiKeySchema = z
  .object({
    id: z.string(),
    name: z.string(),
    role: z.enum(roles),
    prefix: z.string().meta({ description: 'The first characters, to tell keys apart' }),
    createdAt: z.iso.datetime(),
    lastUsedAt: z.iso.datetime().nullable(),
    revokedAt: z.iso.datetime().nullable(),
  })
  .meta({ id: 'ApiKey' });
export type ApiKey = z.infer<typeof apiKeySchema>;
export const apiKeyListSchema = z.object({ items: z.array(apiKeySchema) }).meta({ id: 'ApiKeyList' });
export type ApiKeyList = z.infer<typeof apiKeyListSchema>;
export const createApiKeySchema = z
  .strictObject({ name: z.string().trim().min(1).max(80), role: z.enum(roles) })
  .meta({ id: 'CreateApiKey' });
export type CreateApiKey = z.infer<typeof createApiKeySchema>;
export const createdApiKeySchema = apiKeySchema
  .extend({ key: z.string().meta({ description: 'Shown this once; only its hash is kept' }) })
  .meta({ id: 'CreatedApiKey' });
export type CreatedApiKey = z.infer<typeof createdApiKeySchema>;
