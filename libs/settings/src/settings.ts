import path from 'node:path';
import { type ContainerSettings, containerSettings } from './container-settings.js';
import { homeFolders } from './home.js';
import { isLoopback } from './is-loopback.js';
import { type BundlePlaces, bundlesAt, checkpointsAt, imagesAt } from './storage-places.js';
import { type Variables, variables } from './variables.js';
import { withPassword } from './with-password.js';

export interface Settings {
  port: number;
  host: string;
  /** Absolute path of the folder that holds all state of the embedded default. */
  home: string;
  databaseUrl: string | undefined;
  redisUrl: string | undefined;
  storageUrl: string;
  /** Where the bundles of versions are kept. */
  bundles: BundlePlaces;
  /** Where fine-tuning runs keep their state, for whoever takes them up: `file:///…` or `s3://…`. */
  checkpointsUrl: string;
  servingTarget: Variables['SERVING_TARGET'];
  /** host:port or unix:/path of each model server; undefined for containers, and until the supervisor has started the embedded one. */
  servingAddresses: string[] | undefined;
  /** Where an external model server finds its versions; defined for that target alone. */
  servingModels: string | undefined;
  /** Of each version that runs in containers. */
  servingReplicas: number;
  containers: ContainerSettings;
  /** Of the embedded model server; 0: any free one. */
  modelServerGrpcPort: number;
  modelServerRestPort: number;
  auth: 'none' | 'required';
  /** The address that people reach Amend under, where it is not http://HOST:PORT; no slash at its end. */
  publicUrl: string | undefined;
  image: { maxBytes: number; maxPixels: number; timeoutMs: number };
  /** Of an archive of examples, as it is sent. */
  maxArchiveBytes: number;
  /** Images in work at once; more are answered 503 with Retry-After. */
  maxConcurrentImages: number;
  /** So many of a model's newest versions keep their files, besides those that are needed. */
  keepVersions: number;
  /** Requests a minute for each caller; 0: no limit. */
  rateLimit: number;
  /** What fine-tuning computes with; `auto`: the first that works. */
  trainingBackend: Variables['AMEND_TRAINING_BACKEND'];
  /** Absolute path of the folder where a binding to TensorFlow was built. */
  tensorflowFolder: string;
  logLevel: string;
  logPretty: boolean;
}

/** Whether each version is served by containers of its own. */
export function inContainers(target: Settings['servingTarget']): target is 'docker' | 'swarm' {
  return target === 'docker' || target === 'swarm';
}

/** One line that names the setting and what is wrong with it. */
export class SettingsError extends Error {
  override name = 'SettingsError';
}

type Environment = Record<string, string | undefined>;

/**
 * Reads and checks the settings.
 * @param env the environment, usually process.env
 * @throws SettingsError naming the first unknown or invalid setting
 */
export function readSettings(env: Environment): Settings {
  const values = readVariables(env);
  const reached = reachedAt(values);
  const auth = values.AUTH ?? (reached ? 'required' : 'none');
  if (auth === 'none' && reached)
    throw new SettingsError(
      `AUTH=none is only allowed while HOST and AMEND_PUBLIC_URL are loopback addresses, and ${reached}; set AUTH=required`,
    );
  checkServing(values);
  checkPorts(values);
  const home = path.resolve(values.AMEND_HOME);
  const storageUrl = values.STORAGE_URL ?? imagesAt(home);
  return {
    port: values.PORT,
    host: values.HOST,
    home,
    databaseUrl: addressOf('DATABASE', values.DATABASE_URL, values.DATABASE_PASSWORD_FILE),
    redisUrl: addressOf('REDIS', values.REDIS_URL, values.REDIS_PASSWORD_FILE),
    storageUrl,
    bundles: bundlesAt(home, storageUrl),
    checkpointsUrl: checkpointsAt(home, storageUrl),
    servingTarget: values.SERVING_TARGET,
    servingAddresses: values.SERVING_ADDRESS?.split(',').map((address) => address.trim()),
    servingModels: values.SERVING_MODELS,
    servingReplicas: values.SERVING_REPLICAS,
    containers: containerSettings(values),
    modelServerGrpcPort: values.MODEL_SERVER_GRPC_PORT,
    modelServerRestPort: values.MODEL_SERVER_REST_PORT,
    auth,
    publicUrl: values.AMEND_PUBLIC_URL && new URL(values.AMEND_PUBLIC_URL).origin,
    image: {
      maxBytes: values.AMEND_MAX_IMAGE_BYTES,
      maxPixels: values.AMEND_MAX_IMAGE_PIXELS,
      timeoutMs: values.AMEND_IMAGE_TIMEOUT_MS,
    },
    maxArchiveBytes: values.AMEND_MAX_ARCHIVE_BYTES,
    maxConcurrentImages: values.AMEND_MAX_CONCURRENT_IMAGES,
    keepVersions: values.AMEND_KEEP_VERSIONS,
    rateLimit: values.AMEND_RATE_LIMIT,
    trainingBackend: values.AMEND_TRAINING_BACKEND,
    tensorflowFolder: path.resolve(values.AMEND_TENSORFLOW ?? homeFolders(home).tensorflow),
    logLevel: values.AMEND_LOG_LEVEL,
    logPretty: values.AMEND_LOG_PRETTY ?? process.stdout.isTTY === true,
  };
}

/** Each by itself; whether they go together, `readSettings` checks. */
function readVariables(env: Environment): Variables {
  const known = Object.keys(variables.shape);
  const ours = (name: string) => name.startsWith('AMEND_');
  const unknown = Object.keys(env).find((name) => ours(name) && !known.includes(name));
  if (unknown)
    throw new SettingsError(
      `${unknown} is not a setting of Amend; of those names there are ${known.filter(ours).join(', ')}`,
    );
  const given = Object.fromEntries(
    known.filter((name) => env[name]?.trim()).map((name) => [name, env[name]]),
  );
  const parsed = variables.safeParse(given, {
    error: ({ input }) => (Number.isNaN(input) ? 'must be a number' : undefined),
  });
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0];
  const name = String(issue?.path[0]);
  // An address may hold a password, and this line ends up in logs.
  const shown = name.endsWith('_URL') ? name : `${name}=${JSON.stringify(given[name])}`;
  throw new SettingsError(`${shown} is invalid: ${issue?.message}`);
}

/** How others than this machine reach it, also through a proxy; undefined: they do not. */
function reachedAt({ HOST, AMEND_PUBLIC_URL: url }: Variables): string | undefined {
  if (!isLoopback(HOST)) return `HOST is ${HOST}`;
  if (url !== undefined && !isLoopback(new URL(url).hostname)) return `AMEND_PUBLIC_URL is ${url}`;
  return undefined;
}

function checkServing(values: Variables): void {
  const { SERVING_TARGET: target } = values;
  if (target === 'external')
    for (const name of ['SERVING_ADDRESS', 'SERVING_MODELS'] as const)
      if (!values[name])
        throw new SettingsError(`SERVING_TARGET=external needs ${name}: ${externalSettings[name]}`);
  if (target !== 'external' && values.SERVING_MODELS)
    throw new SettingsError(`SERVING_MODELS is for SERVING_TARGET=external, and the target is ${target}`);
}

function checkPorts(values: Variables): void {
  const names = ['PORT', 'MODEL_SERVER_GRPC_PORT', 'MODEL_SERVER_REST_PORT'] as const;
  for (const [at, name] of names.entries()) {
    const same = names.slice(0, at).find((other) => values[other] !== 0 && values[other] === values[name]);
    if (same) throw new SettingsError(`${name}=${values[name]} is invalid: it is the port of ${same}`);
  }
}

const externalSettings = {
  SERVING_ADDRESS: 'the host:port of its gRPC',
  SERVING_MODELS: 'file:///… or s3://…, the base path that it polls for versions',
};

function addressOf(service: string, url: string | undefined, file: string | undefined): string | undefined {
  const name = `${service}_PASSWORD_FILE`;
  if (url === undefined) {
    if (file !== undefined) throw new SettingsError(`${name} is set, but ${service}_URL is not`);
    return undefined;
  }
  try {
    return withPassword(url, file);
  } catch (error) {
    throw new SettingsError(`${name} is invalid: ${(error as Error).message}`);
  }
}
