import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { flagsWithoutEffect } from './flags-without-effect.js';

const port = z.coerce.number().int().min(0).max(65535);
const flag = z.stringbool().default(false);
/** What a timer of Node.js can be set to; more would fire at once. */
const LONGEST_MS = 2 ** 31 - 1;
const seconds = z.coerce
  .number()
  .min(0)
  .transform((value) => Math.min(value, Math.floor(LONGEST_MS / 1000)));

/** Flags as they are written; those of TensorFlow Serving have its names, and its defaults unless it says why not. */
const flagsSchema = z.strictObject({
  /** Our own: every folder in it is a model, every folder in that with a number for its name a version. */
  models_dir: z.string().default(''),
  /** Our own: who names no version is answered by the one with this label, where a model has one. */
  default_version_label: z.string().default(''),
  model_name: z.string().min(1).default('default'),
  model_base_path: z.string().default(''),
  model_config_file: z.string().default(''),
  model_config_file_poll_wait_seconds: seconds.default(0),
  allow_version_labels_for_unavailable_models: flag,
  file_system_poll_wait_seconds: seconds.default(1),

  /** TensorFlow Serving listens on all interfaces; this one on loopback, unless told otherwise. */
  host: z.string().min(1).default('127.0.0.1'),
  /** TensorFlow Serving's 0 is no port; ours any free one. */
  port: port.default(8500),
  grpc_socket_path: z.string().default(''),
  grpc_channel_arguments: z.string().default(''),
  ssl_config_file: z.string().default(''),
  enable_grpc_healthcheck_service: flag,
  /** 0 is none, as theirs; ours takes `any` for any free one. */
  rest_api_port: z.union([z.literal('any').transform(() => 'any' as const), port]).default(0),
  rest_api_timeout_in_ms: z.coerce.number().int().min(1).max(LONGEST_MS).default(30_000),
  rest_api_enable_cors_support: flag,
  monitoring_config_file: z.string().default(''),

  /** How often a load is tried again, before it is END, whose thread died, or that lacked memory or descriptors. */
  max_num_load_retries: z.coerce.number().int().min(0).max(30).default(5),
  /** Before the first retry, each further one waits twice as long; TensorFlow Serving always waits a minute. */
  load_retry_interval_micros: z.coerce.number().int().min(0).max(60_000_000).default(500_000),
  enable_model_warmup: z.stringbool().default(true),
  num_request_iterations_for_warmup: z.coerce.number().int().min(0).max(1000).default(0),

  /** Threads of inference, each of which computes on one core. */
  num_workers: z.coerce.number().int().min(1).max(256).default(availableParallelism()),
  enable_batching: flag,
  batching_parameters_file: z.string().default(''),
  enable_serialization_as_tensor_content: flag,
  /** How long calls that were taken may last after SIGTERM. */
  drain_seconds: seconds.default(30),
});

/** The flags by their names. */
export type Flags = z.output<typeof flagsSchema>;

/**
 * Reads `--name=value` flags; `--name` alone is `true` where that is a value.
 *
 * @returns the flags, and those given ones that TensorFlow Serving has and that mean nothing here
 * @throws Error that names the flag which is unknown, missing or out of range
 */
export function readFlags(args: string[]): { flags: Flags; ignored: string[] } {
  const names = [...Object.keys(flagsSchema.shape), ...flagsWithoutEffect];
  const options = Object.fromEntries(names.map((name) => [name, { type: 'string' as const }]));
  const { values } = parseArgs({ args: args.map(withValue), options });
  const ignored = Object.keys(values).filter((name) => flagsWithoutEffect.includes(name));
  const given = Object.fromEntries(Object.entries(values).filter(([name]) => !ignored.includes(name)));
  const parsed = flagsSchema.safeParse(given);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    throw new Error(`--${issue?.path.join('.')}: ${issue?.message}`);
  }
  checkTogether(parsed.data);
  return { flags: parsed.data, ignored };
}

function withValue(argument: string, at: number, all: readonly string[]): string {
  const name = argument.slice(2);
  const isAlone = (all[at + 1] ?? '--').startsWith('--');
  const isSwitch = SWITCHES.has(name) || (isAlone && flagsWithoutEffect.includes(name));
  return isSwitch ? `${argument}=true` : argument;
}

const SWITCHES: ReadonlySet<string> = new Set(
  Object.entries(flagsSchema.shape)
    .filter(([, schema]) => schema.safeParse('true').data === true)
    .map(([name]) => name),
);

function checkTogether(flags: Flags): void {
  const { models_dir, model_base_path, model_config_file, batching_parameters_file } = flags;
  const sources = [models_dir, model_base_path, model_config_file].filter(Boolean).length;
  if (sources !== 1)
    throw new Error('exactly one of --model_base_path, --model_config_file and --models_dir must be given');
  if (batching_parameters_file && !flags.enable_batching)
    throw new Error(
      '--batching_parameters_file: You supplied --batching_parameters_file without --enable_batching',
    );
}
