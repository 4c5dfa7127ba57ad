import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { containerVariables } from './container-settings.js';

const port = z.coerce.number().int().min(0).max(65_535);
const flag = z.enum(['true', 'false']).transform((text) => text === 'true');
const url = (schemes: string[]) =>
  z
    .string()
    .refine((text) => schemes.some((scheme) => text.startsWith(`${scheme}://`)), {
      error: `must start with ${schemes.map((scheme) => `${scheme}://`).join(' or ')}`,
      abort: true,
    })
    .refine((text) => URL.canParse(text), { error: 'is no URL', abort: true });
/** Where files are kept. */
const place = url(['file', 's3'])
  .refine((text) => !text.startsWith('file:') || isPath(text), {
    error: 'must have three slashes and a whole path, as file:///data/images has',
  })
  .refine((text) => !text.startsWith('s3:') || new URL(text).hostname !== '', {
    error: 'must name a bucket, as s3://bucket/prefix does',
  });

/** Longer, a timer would not wait at all, and the decoder not so long. */
const HOUR_MS = 3_600_000;

/** Every setting, its form and its default. Names starting with AMEND_ are Amend's alone, so an unknown one is a typo. */
export const variables = z.object({
  PORT: port.default(3000),
  HOST: z.string().min(1).default('127.0.0.1'),
  AMEND_HOME: z.string().min(1).default('.amend'),
  DATABASE_URL: url(['postgresql', 'postgres']).optional(),
  DATABASE_PASSWORD_FILE: z.string().optional(),
  REDIS_URL: url(['redis', 'rediss']).optional(),
  REDIS_PASSWORD_FILE: z.string().optional(),
  STORAGE_URL: place.optional(),
  SERVING_TARGET: z.enum(['embedded', 'docker', 'swarm', 'external']).default('embedded'),
  SERVING_ADDRESS: z
    .string()
    .regex(/^\s*(unix:\/[^,]+|[^\s,]+:\d+)\s*(,\s*(unix:\/[^,]+|[^\s,]+:\d+)\s*)*$/, {
      error: 'must be host:port[,host:port], or unix:/path of a socket',
    })
    .optional(),
  SERVING_MODELS: place.optional(),
  SERVING_REPLICAS: z.coerce.number().int().min(1).max(64).default(2),
  MODEL_SERVER_GRPC_PORT: port.default(0),
  MODEL_SERVER_REST_PORT: port.default(0),
  AUTH: z.enum(['none', 'required']).optional(),
  AMEND_PUBLIC_URL: url(['http', 'https'])
    .refine((text) => new URL(text).href === `${new URL(text).origin}/`, {
      error: 'must be a whole host, as https://amend.example.com is: Amend answers below no path',
    })
    .optional(),
  AMEND_MAX_IMAGE_BYTES: z.coerce
    .number()
    .int()
    .min(1024)
    .default(20 * 1024 * 1024),
  AMEND_MAX_ARCHIVE_BYTES: z.coerce
    .number()
    .int()
    .min(1024)
    .default(200 * 1024 * 1024),
  AMEND_MAX_IMAGE_PIXELS: z.coerce.number().int().min(1024).default(50_000_000),
  AMEND_IMAGE_TIMEOUT_MS: z.coerce.number().int().min(100).max(HOUR_MS).default(10_000),
  AMEND_MAX_CONCURRENT_IMAGES: z.coerce.number().int().min(1).default(64),
  AMEND_KEEP_VERSIONS: z.coerce.number().int().min(1).default(100),
  AMEND_RATE_LIMIT: z.coerce.number().int().min(0).default(0),
  AMEND_TRAINING_BACKEND: z.enum(['auto', 'tfjs-node-gpu', 'webgpu', 'tfjs-node', 'wasm']).default('auto'),
  AMEND_TENSORFLOW: z.string().min(1).optional(),
  AMEND_LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']).default('info'),
  AMEND_LOG_PRETTY: flag.optional(),
  ...containerVariables.shape,
});

export type Variables = z.infer<typeof variables>;

function isPath(fileUrl: string): boolean {
  try {
    fileURLToPath(fileUrl);
    return true;
  } catch {
    return false; // it names a host
  }
}
